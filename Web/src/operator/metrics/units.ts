import { bytes, count, milliseconds, percent } from '../format/numbers'

/** Units as UCUM writes them: s, ms, By, 1, {request}. */
export function formatFor(unit: string): (value: number) => string {
  switch (unit) {
    case 's': return value => milliseconds(value * 1_000)
    case 'ms': return milliseconds
    case 'us': return value => milliseconds(value / 1_000)
    case 'ns': return value => milliseconds(value / 1_000_000)
    case 'By': return bytes
    case '1': return value => (value >= 0 && value <= 1 ? percent(value) : small(value))
    default: return small
  }
}

/** Counts that may be parts of one. */
export function small(value: number): string {
  return Math.abs(value) < 10 && !Number.isInteger(value) ? value.toFixed(2) : count(value)
}
