import { language } from '../words/language'
import { reports } from '../words/reports'

/** A share from 0 to 1, as the reader writes it: "73 %". Nothing is a dash. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** How long, in seconds with one digit after the point. */
export function seconds(ms: number | undefined): string {
  return ms === undefined ? '–' : reports.seconds(new Intl.NumberFormat(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1_000))
}

export function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
