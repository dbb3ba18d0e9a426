import type { QuestionResult, QuestionView } from '../contracts/game'
import { Mark } from '../design/Mark'
import { FormattedText } from '../quiz/FormattedText'
import { screen } from '../words/screen'
import { QuestionHead } from './QuestionHead'
import { NumberResult } from './results/NumberResult'
import { OptionBars } from './results/OptionBars'
import { RightOrder } from './results/RightOrder'
import { SaidWords } from './results/SaidWords'
import { WordCloud } from './results/WordCloud'
import './results/results.css'

/** The solution, how everybody has answered, and why. A slide has only its text. */
export function Reveal({ question, result }: { question: QuestionView; result: QuestionResult | undefined }) {
  if (question.type === 'slide' || !result) return <><QuestionHead question={question} large /><Explanation text={result?.explanation} /></>
  const scored = question.type !== 'poll' && question.type !== 'cloud'
  return (
    <>
      <QuestionHead question={question} withMedia={false}>
        {scored
          ? <span class="pill"><Mark tone="good" shape="check" text={screen.gotIt(result.correct, result.asked)} /></span>
          : <span class="pill">{screen.votes(result.answered)}</span>}
      </QuestionHead>
      <div class="result">{result.answered === 0 && !scored ? <p class="quiet">{screen.nobodyAnswered}</p> : resultOf(question, result)}</div>
      <Explanation text={result.explanation} />
    </>
  )
}

function Explanation({ text }: { text: string | undefined }) {
  return text ? <div class="explanation"><FormattedText text={text} /></div> : null
}

function resultOf(question: QuestionView, result: QuestionResult) {
  switch (question.type) {
    case 'order': return <RightOrder question={question} right={result.right ?? []} />
    case 'slider': case 'estimate': return <NumberResult question={question} result={result} />
    case 'text': return <SaidWords result={result} />
    case 'cloud': return <WordCloud said={result.said ?? []} />
    default: return <OptionBars question={question} result={result} />
  }
}
