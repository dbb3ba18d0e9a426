import { useEffect, useState } from 'preact/hooks'
import { left, type Left } from './clock'
import type { Game } from './game'

/** What is left of the phase that is on. Drawn anew when a whole second has gone, not in each frame. */
export function useLeft(game: Game, extra = game.mine.value?.extra ?? 1): Left | undefined {
  const view = game.view.value
  const [, draw] = useState(0)
  const now = view && left(view, game.now(), extra)

  useEffect(() => {
    if (!now?.running || now.ms <= 0) return
    const timer = setTimeout(() => draw(turn => turn + 1), now.ms % 1_000 || 1_000)
    return () => clearTimeout(timer)
  })

  return now
}
