import { useEffect } from 'preact/hooks'
import type { Game } from '../../live/game'
import { useLeft } from '../../live/useLeft'
import { secondsOf } from '../../quiz/timer'
import { play } from './sounds'

const LAST_SECONDS = 5

/** A tone when a question opens, ticks at its end, and one for how it went. */
export function useSounds(game: Game) {
  const phase = game.view.value?.phase
  const outcome = game.mine.value?.result?.outcome
  const left = useLeft(game)
  const seconds = phase === 'question' && left ? secondsOf(left.ms) : undefined

  useEffect(() => {
    if (phase === 'question') play('arrival')
    if (phase === 'reveal' && (outcome === 'right' || outcome === 'wrong')) play(outcome)
  }, [phase, outcome])

  useEffect(() => {
    if (seconds !== undefined && seconds > 0 && seconds <= LAST_SECONDS) play('tick')
  }, [seconds])
}
