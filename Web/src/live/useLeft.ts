import { left, type Left } from './clock'
import type { Game } from './game'
import { useSeconds } from './useSeconds'

/** What is left of the phase that is on. */
export function useLeft(game: Game, extra = game.mine.value?.extra ?? 1): Left | undefined {
  const view = game.view.value
  const now = view && left(view, game.now(), extra)
  useSeconds(now)
  return now
}
