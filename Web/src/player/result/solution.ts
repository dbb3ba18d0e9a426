import type { QuestionResult, QuestionView } from '../../contracts/game'
import { figure } from '../../words/numbers'
import { result as words } from '../../words/result'

export type Solution = { kind: 'options'; choices: number[]; title: string } | { kind: 'text'; text: string; title: string }

/** What would have been right. Undefined where nothing is. */
export function solutionOf(question: Pick<QuestionView, 'type' | 'unit'>, { right, accepted, number, from, to }: QuestionResult): Solution | undefined {
  const withUnit = (value: number) => `${figure(value)}${question.unit ? ` ${question.unit}` : ''}`
  if (right) return { kind: 'options', choices: right, title: question.type === 'order' ? words.orderWas : right.length === 1 ? words.answerWas : words.answersWere }
  if (accepted) return { kind: 'text', text: accepted.join(` ${words.or} `), title: words.answerWas }
  if (number !== undefined) return { kind: 'text', text: withUnit(number), title: words.answerWas }
  if (from !== undefined && to !== undefined) return { kind: 'text', text: from === to ? withUnit(from) : words.range(figure(from), withUnit(to)), title: words.answerWas }
  return undefined
}
