import type { QuestionType, QuizQuestion } from '../contracts/quizzes'
import { same } from './same'

/**
 * What of a question belongs together: whoever moves an option changes the number of the right one with it, so that two authors
 * never mix halves of both.
 */
export type PartName = 'text' | 'time' | 'points' | 'explanation' | 'media' | 'tags' | 'answers' | 'several' | 'caseCounts' | 'typos' | 'unit' | 'kind'

const common: [PartName, string[]][] = [
  ['text', ['text']], ['media', ['media']], ['time', ['seconds']], ['points', ['points']], ['explanation', ['explanation']], ['tags', ['tags']],
]

const own: Record<QuestionType, [PartName, string[]][]> = {
  single: [['answers', ['options', 'solution']]],
  multiple: [['answers', ['options', 'solutions']]],
  'true-false': [['answers', ['solution']]],
  order: [['answers', ['items']]],
  slider: [['answers', ['min', 'max', 'step', 'from', 'to']], ['unit', ['unit']]],
  estimate: [['answers', ['solution', 'tolerance']], ['unit', ['unit']]],
  text: [['answers', ['accepted']], ['caseCounts', ['caseCounts']], ['typos', ['typos']]],
  poll: [['answers', ['options']], ['several', ['several']]],
  cloud: [['answers', ['words']]],
  slide: [],
}

export function partsOf(type: QuestionType): readonly [PartName, readonly string[]][] {
  return [...common, ...own[type]]
}

type Loose = Record<string, unknown>

/** The part as it is in a question: only its fields. */
export function part(question: QuizQuestion, fields: readonly string[]): Loose {
  return Object.fromEntries(fields.map(field => [field, (question as unknown as Loose)[field]]))
}

export function samePart(one: QuizQuestion, other: QuizQuestion, fields: readonly string[]): boolean {
  return same(part(one, fields), part(other, fields))
}

export function withPart(question: QuizQuestion, values: Loose): QuizQuestion {
  return { ...question, ...values } as QuizQuestion
}
