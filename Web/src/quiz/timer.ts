// Said aloud when so many seconds are left, once each.
const SPOKEN = [30, 10, 5]

/** The number that was reached between two looks at the clock. The lowest, if a page has slept over several. */
export function spokenBetween(before: number | undefined, seconds: number): number | undefined {
  if (before === undefined) return undefined
  return SPOKEN.filter(one => seconds <= one && before > one && seconds > 0).at(-1)
}

export function secondsOf(ms: number): number {
  return Math.ceil(ms / 1_000)
}
