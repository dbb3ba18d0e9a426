import type { SaidCount } from '../../contracts/game'
import type { QuizQuestion } from '../../contracts/quizzes'

/** How often each option could have been chosen: the right ones most, and nothing by chance, so that nothing jumps while one writes. */
export function exampleCounts(question: QuizQuestion, answers: number): number[] | undefined {
  switch (question.type) {
    case 'single': return shares(question.options.map((_, at) => (at === question.solution ? 8 : 2 - (at % 2))), answers)
    case 'multiple': return shares(question.options.map((_, at) => (question.solutions.includes(at) ? 8 : 2 - (at % 2))), answers)
    case 'true-false': return shares(question.solution ? [3, 1] : [1, 3], answers)
    case 'poll': return shares(question.options.map((_, at) => [5, 8, 3, 6, 2, 4, 1, 3][at] ?? 1), answers)
    default: return undefined
  }
}

export function exampleSaid(question: QuizQuestion): SaidCount[] | undefined {
  switch (question.type) {
    case 'text': return question.accepted.filter(one => one.trim() !== '').slice(0, 3).map((text, at) => ({ text, count: [14, 4, 2][at]! }))
    case 'cloud': return ['☀', '★', '♥', '☁', '♪', '✿', '☂'].map((text, at) => ({ text, count: [9, 7, 5, 4, 3, 2, 1][at]! }))
    case 'slider': return around((question.from + question.to) / 2, (question.max - question.min) / 12)
    case 'estimate': return around(question.solution, question.tolerance / 3 || 1)
    default: return undefined
  }
}

// A bell around what is right.
function around(middle: number, step: number): SaidCount[] {
  return [1, 3, 6, 9, 6, 3, 1].map((count, at) => ({ text: String(Number((middle + (at - 3) * step).toFixed(6))), count }))
}

function shares(weights: number[], answers: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => Math.round((weight / all) * answers))
}
