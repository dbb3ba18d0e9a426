import { useEffect } from 'preact/hooks'
import { say } from '../app/frame'
import type { Game } from '../live/game'
import { changeAloud, crowdAloud, type Heard } from './announce'

// A full room comes in, or answers, within seconds: more would never be silent.
const BATCH_MS = 4_000

/** Says what happens to those who do not see it: phases at once, people and answers in batches. */
export function useAloud(game: Game) {
  useEffect(() => {
    let before: Heard | undefined
    const stop = game.view.subscribe(view => {
      if (!view) return
      const words = changeAloud(before?.view, view)
      if (words) say(words)
      before = { view, crowd: before?.crowd ?? game.crowd.peek() }
    })
    const timer = setInterval(() => {
      const view = game.view.peek()
      if (!view || !before) return
      const now = { view, crowd: game.crowd.peek() }
      const words = crowdAloud(before, now)
      if (words) say(words)
      before = now
    }, BATCH_MS)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [game])
}
