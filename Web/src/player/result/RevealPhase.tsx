import type { GameView, MyView, QuestionView } from '../../contracts/game'
import { FormattedText } from '../../quiz/FormattedText'
import { quiz } from '../../words/quiz'
import { result as words } from '../../words/result'
import { QuestionHead } from '../question/QuestionHead'
import type { Answering } from '../question/useAnswer'
import { GivenView } from './GivenView'
import { SolutionView } from './SolutionView'
import { Spread } from './Spread'
import { Standing } from './Standing'
import { VerdictView } from './VerdictView'
import './result.css'

interface RevealPhaseProps {
  view: GameView
  question: QuestionView
  mine: MyView
  answering: Answering
}

/** How the question ended for this player: the verdict and why, the solution, the place. */
export function RevealPhase({ view, question, mine, answering }: RevealPhaseProps) {
  const state = answering.of(question.number)
  const own = mine.result?.question === question.number ? mine.result : undefined
  const opinion = question.type === 'poll' || question.type === 'cloud'

  return (
    <div class="phase revealed">
      <header class="phase-top"><QuestionHead question={question} /></header>
      <VerdictView own={own} state={state} question={question} />
      <Standing mine={mine} />
      {view.result && <SolutionView question={question} result={view.result} />}
      {state.kind === 'sent' && own?.outcome !== 'right' && (
        <section class="panel"><h2>{words.yourAnswer}</h2><GivenView given={state.given} question={question} /></section>
      )}
      {view.result?.explanation && <section class="panel"><h2>{quiz.explanation}</h2><FormattedText text={view.result.explanation} /></section>}
      {opinion && view.result && <Spread question={question} result={view.result} />}
    </div>
  )
}
