import type { QuestionView } from '../../contracts/game'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../../app/frame'
import { shapes } from '../../design/shapes'
import { player } from '../../words/player'
import { GivenView } from '../result/GivenView'
import type { AnswerState } from './answerState'

/** What became of an answer. "Sent" is what the server has said, not what this page hopes. */
export function AnswerSent({ state, question }: { state: AnswerState; question: QuestionView }) {
  const place = useRef<HTMLDivElement>(null)
  const words = state.kind === 'sent' ? player.sent : state.kind === 'late' ? player.late(state.lateMs) : player.sending

  // The button that had the focus is gone.
  useLayoutEffect(() => place.current!.focus({ preventScroll: true }), [])
  useEffect(() => say(words), [words])

  return (
    <div class="answer-sent" ref={place} tabIndex={-1}>
      <p class={`sent-word tone-${state.kind === 'sent' ? 'good' : state.kind === 'late' ? 'bad' : 'none'}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true">{state.kind === 'sent' ? shapes.check : state.kind === 'late' ? shapes.triangle : shapes.ring}</svg>
        {words}
      </p>
      {(state.kind === 'sent' || state.kind === 'sending') && <GivenView given={state.given} question={question} />}
      {state.kind === 'sent' && <p class="quiet">{player.sentLead}</p>}
    </div>
  )
}
