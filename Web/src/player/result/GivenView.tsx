import type { GivenAnswer, QuestionView } from '../../contracts/game'
import { figure } from '../../words/numbers'
import { OptionList } from './OptionList'

/** An answer as it was given. */
export function GivenView({ given, question }: { given: GivenAnswer; question: QuestionView }) {
  if (given.choices) return <OptionList choices={given.choices} question={question} />
  if (given.number !== undefined) return <p class="given">{figure(given.number)} {question.unit}</p>
  return <p class="given">{given.words?.join(' · ')}</p>
}
