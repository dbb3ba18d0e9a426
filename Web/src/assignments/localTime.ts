const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a field for day and time has it, in this device's zone: "2026-12-05T18:00". */
export function toField(at: string | undefined): string {
  if (!at) return ''
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** And back; undefined for an empty field, or one that is not complete. */
export function fromField(value: string): string | undefined {
  const date = new Date(value)
  return value === '' || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** The end of the day a week from now. */
export function inAWeek(now: number): string {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7, 23, 59).toISOString()
}

/** Whether it would close before it opens. */
export function isBackwards({ opensAt, closesAt }: { opensAt?: string; closesAt?: string }): boolean {
  return opensAt !== undefined && closesAt !== undefined && Date.parse(closesAt) <= Date.parse(opensAt)
}
