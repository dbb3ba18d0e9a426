import type { LogView } from '../../contracts/logs'

/** More rows than this nobody reads, and they would slow the page down. */
export const MOST_LINES = 1_000

/** Newest first. The list and the live tail overlap, and a reconnection repeats: nothing is shown twice. */
export function addLogs(shown: readonly LogView[], coming: readonly LogView[]): readonly LogView[] {
  const known = new Set(shown.map(log => log.id))
  const fresh = coming.filter(log => !known.has(log.id))
  return fresh.length === 0 ? shown : [...fresh, ...shown].sort((a, b) => b.id - a.id).slice(0, MOST_LINES)
}
