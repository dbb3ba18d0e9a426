import type { QuestionView } from '../../contracts/game'
import { InlineText } from '../../quiz/FormattedText'
import { OptionMark } from '../../quiz/OptionMark'
import { optionsOf } from '../../quiz/options'

/** Some options with letter, shape, colour and text; those of an order in their sequence. */
export function OptionList({ choices, question }: { choices: readonly number[]; question: QuestionView }) {
  const options = optionsOf(question)
  const ordered = question.type === 'order'
  const lines = choices.map(at => <li key={at}><OptionMark at={at} chip /><span><InlineText text={options[at]?.text ?? ''} /></span></li>)
  return ordered ? <ol class="option-list numbered">{lines}</ol> : <ul class="option-list">{lines}</ul>
}
