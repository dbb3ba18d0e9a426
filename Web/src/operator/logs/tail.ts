import type { LogView } from '../../contracts/logs'

/** More rows than this nobody reads, and they would slow the page down. */
export const MOST_LINES = 1_000

/** Newest first. What comes again after a reconnection is not shown twice. */
export function addLogs(shown: readonly LogView[], coming: readonly LogView[]): readonly LogView[] {
  const newest = shown[0]?.id ?? -Infinity
  const fresh = coming.filter(log => log.id > newest).sort((a, b) => b.id - a.id)
  return fresh.length === 0 ? shown : [...fresh, ...shown].slice(0, MOST_LINES)
}
