import type { QuestionResult, QuestionView } from '../../contracts/game'
import { shapes } from '../../design/shapes'
import { InlineText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { OptionMark } from '../../quiz/OptionMark'
import { optionsOf } from '../../quiz/options'
import { figure } from '../../words/numbers'
import { screen } from '../../words/screen'

/** How often each option was chosen. The right ones have a frame, a tick and a word, besides their colour. */
export function OptionBars({ question, result }: { question: QuestionView; result: QuestionResult }) {
  const options = optionsOf(question)
  const counts = options.map((_, at) => result.counts?.[at] ?? 0)
  const most = Math.max(1, ...counts)
  return (
    <ul class={options.length > 4 ? 'option-bars many' : 'option-bars'}>
      {options.map((option, at) => {
        const right = result.right?.includes(at) ?? false
        return (
          <li key={at} class={right ? 'option-bar right' : 'option-bar'}>
            <OptionMark at={at} chip />
            <span class="choice-text"><InlineText text={option.text} />{option.media && <MediaView media={option.media} />}</span>
            {right && <span class="right-mark"><svg viewBox="0 0 16 16" aria-hidden="true">{shapes.check}</svg>{screen.right}</span>}
            <span class="bar-count number" aria-label={screen.chosen(counts[at]!)}>{figure(counts[at]!)}</span>
            <span class={`share option-${at}`} aria-hidden="true"><span style={{ transform: `scaleX(${counts[at]! / most})` }} /></span>
          </li>
        )
      })}
    </ul>
  )
}
