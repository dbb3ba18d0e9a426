import type { GameView, GivenAnswer, MyView, QuestionView } from '../../contracts/game'
import type { Game } from '../../live/game'
import { useLeft } from '../../live/useLeft'
import { FormattedText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { TimerBar } from '../../quiz/TimerBar'
import { result } from '../../words/result'
import { AnswerFields } from '../answers/AnswerFields'
import { PhaseHeading } from '../parts/PhaseHeading'
import { AnswerSent } from './AnswerSent'
import { QuestionHead } from './QuestionHead'
import type { Answering } from './useAnswer'

interface QuestionPhaseProps {
  game: Game
  view: GameView
  question: QuestionView
  mine: MyView
  answering: Answering
}

/** The question and what it can be answered with; after that, what became of the answer. */
export function QuestionPhase({ game, view, question, mine, answering }: QuestionPhaseProps) {
  const left = useLeft(game, mine.extra)
  const state = answering.of(question.number)
  const answerable = state.kind === 'open' || state.kind === 'refused'
  // The page's clock is never ahead of the game's. Others may have more time, so the question may stay for a while.
  const over = left?.running === true && left.ms <= 0
  const send = (given: GivenAnswer) => answering.send(question.number, given)

  return (
    <div class="phase answering">
      <header class="phase-top">
        <QuestionHead question={question} extra={mine.extra} />
        {left && <TimerBar left={left} speaks={answerable} />}
      </header>
      <div class="question-text">
        <PhaseHeading id="question-text"><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
      </div>
      <div role="status">{answerable && over && <p class="notice time-up">{result.timeUp}</p>}</div>
      <div role="alert">{state.kind === 'refused' && <p class="notice bad">{state.message}</p>}</div>
      {answerable ? <AnswerFields question={question} send={send} disabled={over || view.paused !== undefined} /> : <AnswerSent state={state} question={question} />}
    </div>
  )
}
