import type { QuestionScore } from '../../contracts/reports'
import { Mark } from '../../design/Mark'
import { FormattedText } from '../../quiz/FormattedText'
import { questionTypes } from '../../words/questionTypes'
import { reports } from '../../words/reports'
import { barsOf } from '../charts/bars'
import { AnswerBars } from '../charts/AnswerBars'
import { percent, seconds } from '../figures'
import { hardness } from './sorting'

const MOST_ANSWERS = 8
const marks = { easy: ['good', 'circle'], middling: ['warn', 'half'], hard: ['bad', 'triangle'] } as const

/** How a question went: how hard it was, what was answered, how long it took. */
export function QuestionPanel({ question }: { question: QuestionScore }) {
  const { number, type, text, asked, answered, right, difficulty, medianMs, solution } = question
  const { bars, others } = barsOf(question, MOST_ANSWERS)
  const how = difficulty === undefined ? undefined : hardness(difficulty)
  const inBars = bars.some(bar => bar.right)
  return (
    <li class="panel question-panel">
      <header>
        <span class="question-number number">{number}</span>
        <div class="question-said"><FormattedText text={text} /><p class="quiet small">{questionTypes[type]}</p></div>
        {how && <span class="question-how"><strong class="number">{percent(1 - difficulty!)}</strong><Mark tone={marks[how][0]} shape={marks[how][1]} text={reports[how]} /></span>}
      </header>
      {bars.length > 0 && <AnswerBars bars={bars} asked={asked} silent={asked - answered} />}
      {others > 0 && <p class="quiet small">{reports.otherAnswers(others)}</p>}
      {solution && !inBars && <p><span class="quiet">{reports.solution}:</span> <strong>{solution}</strong></p>}
      {asked > 0 && <p class="quiet small">{[right !== undefined ? reports.rightOf(right, asked) : undefined, reports.answeredOf(answered, asked), medianMs !== undefined && reports.median(seconds(medianMs))].filter(Boolean).join(' · ')}</p>}
    </li>
  )
}
