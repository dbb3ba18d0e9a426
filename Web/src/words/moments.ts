import { language } from './language'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** "Friday, 5 December, 18:00", where the reader is. */
export function weekdayAndTime(at: string): string {
  return new Intl.DateTimeFormat(language.value, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(new Date(at))
}

/** "in 3 days", "2 hours ago": in the largest unit that is there at least once. */
export function fromNow(at: string, now: number): string {
  const distance = new Date(at).getTime() - now
  const [unit, size] = Math.abs(distance) >= DAY_MS ? (['day', DAY_MS] as const) : Math.abs(distance) >= HOUR_MS ? (['hour', HOUR_MS] as const) : (['minute', MINUTE_MS] as const)
  return new Intl.RelativeTimeFormat(language.value).format(Math.trunc(distance / size), unit)
}
