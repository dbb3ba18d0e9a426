import type { ComponentChildren } from 'preact'
import type { AttemptResult } from '../../contracts/assignments'
import { GivenView } from '../../player/result/GivenView'
import { SolutionView } from '../../player/result/SolutionView'
import { VerdictView } from '../../player/result/VerdictView'
import { QuestionHead } from '../../player/question/QuestionHead'
import { FormattedText } from '../../quiz/FormattedText'
import { quiz } from '../../words/quiz'
import { result as words } from '../../words/result'
import '../../player/result/result.css'

/** What became of an answer: the verdict, the solution, and why. */
export function AnsweredQuestion({ of, children }: { of: AttemptResult; children: ComponentChildren }) {
  return (
    <div class="phase revealed">
      <header class="phase-top"><QuestionHead question={of.question} /></header>
      <VerdictView own={of.mine} state={of.answer ? { kind: 'sent', given: of.answer } : { kind: 'open' }} question={of.question} />
      <div class="asked-again"><FormattedText text={of.question.text} /></div>
      <ResultParts of={of} />
      {children}
    </div>
  )
}

/** The solution, what was answered unless that is the same, and the explanation. */
export function ResultParts({ of: { question, answer, mine, result } }: { of: AttemptResult }) {
  return (
    <>
      <SolutionView question={question} result={result} />
      {answer && mine.outcome !== 'right' && <section class="panel"><h2>{words.yourAnswer}</h2><GivenView given={answer} question={question} /></section>}
      {result.explanation && <section class="panel"><h2>{quiz.explanation}</h2><FormattedText text={result.explanation} /></section>}
    </>
  )
}
