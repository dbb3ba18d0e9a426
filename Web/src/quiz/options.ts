import type { QuestionView } from '../contracts/game'
import type { Choice } from '../contracts/quizzes'
import { quiz } from '../words/quiz'

/** Most options that a question has. */
export const MOST_OPTIONS = 8

export const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

/** What there is to choose from. True and false are written by us, in the reader's language. */
export function optionsOf(question: Pick<QuestionView, 'type' | 'options'>): readonly Choice[] {
  if (question.type === 'true-false') return [{ text: quiz.yes }, { text: quiz.no }]
  return question.options ?? []
}

/** Which option a key stands for: 1 to 8, or its letter. */
export function optionOfKey(key: string, options: number): number | undefined {
  const at = /^[1-8]$/.test(key) ? Number(key) - 1 : letters.indexOf(key.toUpperCase() as (typeof letters)[number])
  return at >= 0 && at < options ? at : undefined
}
