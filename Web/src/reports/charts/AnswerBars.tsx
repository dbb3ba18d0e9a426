import { shapes } from '../../design/shapes'
import { ShareBar } from '../../design/ShareBar'
import { InlineText } from '../../quiz/FormattedText'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { percent } from '../figures'
import type { AnswerBar } from './bars'

/** How many have answered what. What is right has a shape and a word, and another pattern: its colour says nothing alone. */
export function AnswerBars({ bars, asked, silent }: { bars: readonly AnswerBar[]; asked: number; silent: number }) {
  return (
    <ul class="answer-bars">
      {bars.map(({ text, count, share, right }, at) => (
        <li key={at} class={right ? 'is-right' : undefined}>
          <span class="answer-text">
            <InlineText text={text} />
            {right && <span class="mark tone-good"><svg viewBox="0 0 16 16" aria-hidden="true">{shapes.check}</svg>{reports.isRight}</span>}
          </span>
          <ShareBar share={share} />
          <span class="answer-count number"><strong>{figure(count)}</strong> <span class="quiet">{percent(share)}</span></span>
        </li>
      ))}
      {silent > 0 && (
        <li class="is-silent">
          <span class="answer-text quiet">{reports.noAnswer}</span>
          <ShareBar share={asked === 0 ? 0 : silent / asked} />
          <span class="answer-count number quiet"><strong>{figure(silent)}</strong> {percent(asked === 0 ? 0 : silent / asked)}</span>
        </li>
      )}
    </ul>
  )
}
