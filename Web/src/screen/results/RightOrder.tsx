import type { QuestionView } from '../../contracts/game'
import { InlineText } from '../../quiz/FormattedText'
import { OptionMark } from '../../quiz/OptionMark'
import { optionsOf } from '../../quiz/options'
import { screen } from '../../words/screen'

/** The items in their right order, with the letters under which they were shown. */
export function RightOrder({ question, right }: { question: QuestionView; right: readonly number[] }) {
  const options = optionsOf(question)
  return (
    <>
      <h3 class="result-title">{screen.rightOrder}</h3>
      <ol class="right-order">
        {right.map((at, place) => (
          <li key={at}>
            <span class="order-number number">{place + 1}</span>
            <OptionMark at={at} chip />
            <span class="choice-text"><InlineText text={options[at]?.text ?? ''} /></span>
          </li>
        ))}
      </ol>
    </>
  )
}
