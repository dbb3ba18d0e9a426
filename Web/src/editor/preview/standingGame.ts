import { signal } from '@preact/signals'
import type { CrowdView, GameView, MyView } from '../../contracts/game'
import type { Game } from '../../live/game'

/** A game that stands still at one view, with nobody at the other end: what players and screens draw needs no more. */
export function standingGame(view: GameView, mine: MyView, answered: number): Game {
  const crowd: CrowdView = { players: view.players, here: view.players, answered, newest: [], waiting: [] }
  return {
    pin: view.pin,
    connection: signal({ state: 'live' as const }),
    view: signal(view),
    mine: signal(mine),
    crowd: signal(crowd),
    role: signal(undefined),
    now: () => view.since,
    ask: () => Promise.reject(new Error('nobody is there')),
    tell: () => {},
    close: () => {},
  }
}
