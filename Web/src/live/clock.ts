import type { GameView } from '../contracts/game'

// Of so many last views the one that travelled fastest counts. Few, because a game that moves to another server gets another clock.
const LAST = 5

/** Distance of the game's clock to performance.now(), from the last views. A message that came late makes it smaller, never larger. */
export function createGameClock() {
  let distances: number[] = []
  return {
    heard(now: number, at: number) {
      distances = [...distances, now - at].slice(-LAST)
    },
    /** The game's time at a moment of performance.now(); undefined before the first view. */
    at(moment: number): number | undefined {
      return distances.length === 0 ? undefined : Math.max(...distances) + moment
    },
  }
}

export type GameClock = ReturnType<typeof createGameClock>

export interface Left {
  /** Milliseconds left, of so many in all. */
  ms: number
  of: number
  running: boolean
}

type Timed = Pick<GameView, 'since' | 'until' | 'paused' | 'leftMs'>

/** What is left of a phase for a player with so much extra time. In a pause it stands still. Undefined for a phase without an end. */
export function left({ since, until, paused, leftMs }: Timed, gameNow: number, extra = 1): Left | undefined {
  if (until === undefined) return undefined
  const usual = until - since
  const of = usual * extra
  const ms = paused ? (leftMs ?? 0) + of - usual : since + of - gameNow
  return { ms: Math.min(of, Math.max(0, ms)), of, running: !paused }
}
