import type { QuizQuestion } from '../../contracts/quizzes'
import { figure } from '../../words/numbers'
import { quiz } from '../../words/quiz'

/** What is right, or what can be chosen, in one line. */
export function solutionText(question: QuizQuestion): string {
  const withUnit = (value: number, unit: string | undefined) => (unit ? `${figure(value)} ${unit}` : figure(value))
  switch (question.type) {
    case 'single': return question.options.map(({ text }, at) => (at === question.solution ? `✓ ${text}` : text)).join(' · ')
    case 'multiple': return question.options.map(({ text }, at) => (question.solutions.includes(at) ? `✓ ${text}` : text)).join(' · ')
    case 'true-false': return `✓ ${question.solution ? quiz.yes : quiz.no}`
    case 'order': return question.items.map(({ text }) => text).join(' → ')
    case 'poll': return question.options.map(({ text }) => text).join(' · ')
    case 'slider': return question.from === question.to ? `✓ ${withUnit(question.from, question.unit)}` : `✓ ${figure(question.from)} – ${withUnit(question.to, question.unit)}`
    case 'estimate': return `✓ ${withUnit(question.solution, question.unit)}`
    case 'text': return `✓ ${question.accepted.join(' · ')}`
    default: return ''
  }
}
