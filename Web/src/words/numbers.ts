import { language } from './language'

/** One thing, or several. Good for the languages that are here. */
export function count(number: number, one: string, several: string): string {
  return `${figure(number)} ${number === 1 ? one : several}`
}

export function figure(number: number, digits = 20): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(number)
}

/** Tenths of a second, at least one: nobody is late by nothing. */
export function tenths(milliseconds: number): string {
  return new Intl.NumberFormat(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.max(1, Math.ceil(milliseconds / 100)) / 10)
}
