import { assigned } from '../../words/assigned'
import { figure } from '../../words/numbers'

const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S
const DAY_S = 24 * HOUR_S

// Said aloud when so many minutes are left, once each.
const SPOKEN = [10, 5, 1]

/** "14:32", "2:05:00", "3 days". */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1_000)
  if (seconds >= 2 * DAY_S) return assigned.daysLeft(Math.floor(seconds / DAY_S))
  const parts = [Math.floor(seconds / MINUTE_S) % 60, seconds % MINUTE_S].map(part => String(part).padStart(2, '0'))
  const hours = Math.floor(seconds / HOUR_S)
  return hours > 0 ? [figure(hours), ...parts].join(':') : `${Number(parts[0])}:${parts[1]}`
}

/** The number of minutes that was reached between two looks at the clock. The lowest, if a page has slept over several. */
export function spokenMinutes(beforeMs: number | undefined, ms: number): number | undefined {
  if (beforeMs === undefined) return undefined
  return SPOKEN.filter(minutes => ms <= minutes * MINUTE_S * 1_000 && beforeMs > minutes * MINUTE_S * 1_000 && ms > 0).at(-1)
}
