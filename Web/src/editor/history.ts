/** All that a document has been in this session. What somebody types in one go is one step. */
export interface History<T> {
  past: readonly T[]
  now: T
  future: readonly T[]
  /** What was changed last, and when, by performance.now(). */
  last?: { what: string; at: number }
}

// Whoever pauses for longer has begun to write something else.
const ONE_GO_MS = 1_000

export function begun<T>(now: T): History<T> {
  return { past: [], now, future: [] }
}

/** The same thing changed again within a second belongs to the step before. */
export function changed<T>({ past, now, last }: History<T>, next: T, what: string, at: number): History<T> {
  const goesOn = last !== undefined && last.what === what && at - last.at < ONE_GO_MS
  return { past: goesOn ? past : [...past, now], now: next, future: [], last: { what, at } }
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
}

export function redone<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future }
}

/** What somebody else has done is done in each step: undoing one's own does not undo theirs. */
export function broughtInto<T>(history: History<T>, bring: (document: T) => T): History<T> {
  return { past: history.past.map(bring), now: bring(history.now), future: history.future.map(bring) }
}
