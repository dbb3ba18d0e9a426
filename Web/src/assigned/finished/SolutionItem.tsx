import type { AttemptResult } from '../../contracts/assignments'
import { Mark } from '../../design/Mark'
import { verdictOf } from '../../player/result/verdict'
import { FormattedText, InlineText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { figure } from '../../words/numbers'
import { ResultParts } from '../question/AnsweredQuestion'

/** A question that is behind, in one line; opened, all of it. */
export function SolutionItem({ of }: { of: AttemptResult }) {
  const { question, mine } = of
  const { word, shape, tone } = verdictOf(mine.outcome)
  return (
    <li>
      <details class="panel solved">
        <summary>
          <span class="solution-number number">{question.number}</span>
          <span class="solution-text"><InlineText text={beforeCode(question.text)} /></span>
          <span class="solution-mark"><Mark tone={tone} shape={shape} text={word} />{mine.total > 0 && <strong class="number small">+{figure(mine.total)}</strong>}</span>
        </summary>
        <div class="solution-body revealed">
          {beforeCode(question.text) !== question.text && <FormattedText text={question.text} />}
          {question.media && <MediaView media={question.media} />}
          <ResultParts of={of} />
        </div>
      </details>
    </li>
  )
}

/** A line has no room for a block of code. */
function beforeCode(text: string): string {
  return text.split('```')[0] || text
}
