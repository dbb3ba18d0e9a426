import type { Choice, QuestionType, QuizQuestion } from '../contracts/quizzes'
import { blank, NONE } from './blank'

/** The same question as another type. What both types have stays: texts of options, and which ones are right. */
export function convert(question: QuizQuestion, type: QuestionType): QuizQuestion {
  if (question.type === type) return question
  const { id, text, seconds, explanation, media, tags } = question
  const fresh = blank(type, id)
  const scored = question.type !== 'poll' && question.type !== 'cloud' && question.type !== 'slide'
  const all = { ...fresh, text, seconds, points: scored && fresh.points > 0 ? question.points : fresh.points, explanation, media, tags }
  const options = optionsOf(question)
  const right = rightOf(question)
  switch (all.type) {
    case 'single': return { ...all, options: options ?? all.options, solution: right[0] ?? NONE }
    case 'multiple': return { ...all, options: options ?? all.options, solutions: right }
    case 'poll': return { ...all, options: options ?? all.options }
    case 'order': return { ...all, items: options ?? all.items }
    case 'text': return { ...all, accepted: accepted(options, right) ?? all.accepted }
    case 'slider': return question.type === 'estimate' ? { ...all, ...around(question.solution), unit: question.unit } : all
    case 'estimate': return question.type === 'slider' ? { ...all, solution: (question.from + question.to) / 2, tolerance: (question.max - question.min) / 10, unit: question.unit } : all
    default: return all
  }
}

function optionsOf(question: QuizQuestion): Choice[] | undefined {
  if (question.type === 'order') return question.items
  if (question.type === 'text') return question.accepted.length > 1 ? question.accepted.slice(0, 8).map(text => ({ text })) : undefined
  return 'options' in question ? question.options : undefined
}

function rightOf(question: QuizQuestion): number[] {
  if (question.type === 'single') return question.solution === NONE ? [] : [question.solution]
  return question.type === 'multiple' ? question.solutions : []
}

function accepted(options: Choice[] | undefined, right: number[]): string[] | undefined {
  const texts = right.map(at => options?.[at]?.text ?? '').filter(text => text !== '')
  return texts.length > 0 ? texts : undefined
}

// A scale with the solution well inside, and not in its middle.
function around(solution: number) {
  const reach = Math.max(10, Math.abs(solution))
  return { min: Math.floor(solution - reach / 2), max: Math.ceil(solution + reach), from: solution, to: solution }
}
