import type { QuestionResult, QuestionView } from '../../contracts/game'
import { OptionList } from './OptionList'
import { solutionOf } from './solution'

export function SolutionView({ question, result }: { question: QuestionView; result: QuestionResult }) {
  const solution = solutionOf(question, result)
  if (!solution) return null
  return (
    <section class="panel">
      <h2>{solution.title}</h2>
      {solution.kind === 'options' ? <OptionList choices={solution.choices} question={question} /> : <p class="given">{solution.text}</p>}
    </section>
  )
}
