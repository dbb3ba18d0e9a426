import { useEffect } from 'preact/hooks'
import type { QuestionView } from '../contracts/game'
import type { Game } from '../live/game'
import { useLeft } from '../live/useLeft'
import { preload } from '../quiz/media'
import { secondsOf } from '../quiz/timer'
import { QuestionHead } from './QuestionHead'

/** The question, to be read; its options come when the number has gone down. */
export function GetReady({ game, question }: { game: Game; question: QuestionView }) {
  const left = useLeft(game)

  // The room shall not wait for a picture either.
  useEffect(() => void preload(question.preload ?? []), [question.number])

  return (
    <>
      <QuestionHead question={question} large />
      {left && left.ms > 0 && <p key={secondsOf(left.ms)} class="count-down number" aria-hidden="true">{secondsOf(left.ms)}</p>}
    </>
  )
}
