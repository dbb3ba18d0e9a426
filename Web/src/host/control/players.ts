import type { CrowdView, SeatView } from '../../contracts/game'
import type { Game } from '../../live/game'

/** The crowd is told more often than the view. */
export function playersOf(game: Pick<Game, 'crowd' | 'view'>): number {
  return game.crowd.value?.players ?? game.view.value?.players ?? 0
}

/** Whether the newest are all there are. */
export function isWhole(crowd: CrowdView | undefined): boolean {
  return !crowd || crowd.newest.length >= crowd.players
}

/** Those whose name has the text in it, whatever its case and accents, by name. */
export function found(seats: readonly SeatView[], search: string): SeatView[] {
  const wanted = plain(search.trim())
  return seats.filter(seat => plain(seat.name).includes(wanted)).sort((a, b) => a.name.localeCompare(b.name))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
