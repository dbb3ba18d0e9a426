import type { Choice, QuizQuestion } from '../contracts/quizzes'
import { moved } from '../player/answers/order'
import { NONE } from './blank'

export type WithOptions = Extract<QuizQuestion, { options: Choice[] } | { items: Choice[] }>

export function isWithOptions(question: QuizQuestion): question is WithOptions {
  return 'options' in question || 'items' in question
}

export function optionsIn(question: WithOptions): Choice[] {
  return question.type === 'order' ? question.items : question.options
}

export function withOption(question: WithOptions, at: number, option: Choice): WithOptions {
  return placed(question, optionsIn(question).map((one, place) => (place === at ? option : one)))
}

/** After a place. */
export function addedOption(question: WithOptions, after = optionsIn(question).length - 1): WithOptions {
  return reordered(question, optionsIn(question).toSpliced(after + 1, 0, { text: '' }), old => (old > after ? old + 1 : old))
}

export function removedOption(question: WithOptions, at: number): WithOptions {
  return reordered(question, optionsIn(question).toSpliced(at, 1), old => (old === at ? NONE : old > at ? old - 1 : old))
}

export function movedOption(question: WithOptions, from: number, to: number): WithOptions {
  const places = moved(optionsIn(question).map((_, at) => at), from, to)
  return reordered(question, moved(optionsIn(question), from, to), old => places.indexOf(old))
}

export function markedOption(question: WithOptions, at: number, right: boolean): WithOptions {
  if (question.type === 'single') return { ...question, solution: right ? at : NONE }
  if (question.type !== 'multiple') return question
  return { ...question, solutions: [...question.solutions.filter(one => one !== at), ...(right ? [at] : [])].sort((a, b) => a - b) }
}

export function isRight(question: WithOptions, at: number): boolean {
  return question.type === 'single' ? question.solution === at : question.type === 'multiple' && question.solutions.includes(at)
}

/** What is right stays right, wherever it has gone. */
function reordered(question: WithOptions, options: Choice[], placeOf: (old: number) => number): WithOptions {
  const next = placed(question, options)
  if (next.type === 'single') return { ...next, solution: next.solution === NONE ? NONE : placeOf(next.solution) }
  if (next.type !== 'multiple') return next
  return { ...next, solutions: next.solutions.map(placeOf).filter(at => at !== NONE).sort((a, b) => a - b) }
}

function placed(question: WithOptions, options: Choice[]): WithOptions {
  return question.type === 'order' ? { ...question, items: options } : { ...question, options }
}
