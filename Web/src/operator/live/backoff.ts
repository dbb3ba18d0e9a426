const FIRST_MS = 500
const MOST_MS = 8_000

/** Twice as long after each failure, spread by half so that many pages do not return in step. */
export function backoff(failures: number, random = Math.random): number {
  const longest = Math.min(MOST_MS, FIRST_MS * 2 ** failures)
  return longest * (0.5 + random() / 2)
}
