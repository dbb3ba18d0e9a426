// A replica that takes over is there within a second or two, mostly at once.
const FIRST_MS = [0, 50, 150, 350, 700]
const MOST_MS = 10_000

/** How long to wait after so many failures. Later ones are spread, so that a full room does not return in step. */
export function backoff(failures: number, random = Math.random): number {
  const first = FIRST_MS[failures]
  if (first !== undefined) return first
  const longest = Math.min(MOST_MS, 1_000 * 2 ** (failures - FIRST_MS.length))
  return longest * (0.5 + random() / 2)
}
