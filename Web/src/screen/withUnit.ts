import { figure } from '../words/numbers'

/** A space that does not break keeps them together. Years and the like have no unit and no thousands. */
export function withUnit(number: number, unit: string | undefined): string {
  return unit ? `${figure(number)}\u00a0${unit}` : Number.isInteger(number) && number >= 1_000 && number <= 2_100 ? String(number) : figure(number)
}
