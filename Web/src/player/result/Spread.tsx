import type { QuestionResult, QuestionView } from '../../contracts/game'
import { InlineText } from '../../quiz/FormattedText'
import { OptionMark } from '../../quiz/OptionMark'
import { optionsOf } from '../../quiz/options'
import { result as words } from '../../words/result'

// The big screen has the rest.
const MOST_SAID = 12

/** How everybody has answered a poll or a cloud. */
export function Spread({ question, result }: { question: QuestionView; result: QuestionResult }) {
  const most = Math.max(1, ...(result.counts ?? []))
  return (
    <section class="panel">
      <h2>{words.everybody}</h2>
      {result.counts && (
        <ul class="spread">
          {optionsOf(question).map((option, at) => (
            <li key={at} class={`option-${at}`}>
              <OptionMark at={at} chip />
              <span class="spread-text"><InlineText text={option.text} /></span>
              <strong class="number">{result.counts![at]}</strong>
              <meter class="spread-bar" min={0} max={most} value={result.counts![at]} aria-hidden="true" />
            </li>
          ))}
        </ul>
      )}
      {result.said && <ul class="said">{result.said.slice(0, MOST_SAID).map(({ text, count }) => <li key={text}>{text} <span class="quiet number">× {count}</span></li>)}</ul>}
    </section>
  )
}
