import '../host/english'
import type { QuizDocument, QuizQuestion, SingleChoice } from '../../src/contracts/quizzes'

/** A question with that id, whose text is the id unless something else is said. */
export function single(id: string, more: Partial<SingleChoice> = {}): SingleChoice {
  return { id, type: 'single', text: id, seconds: 20, points: 1, options: [{ text: 'A' }, { text: 'B' }, { text: 'C' }], solution: 0, ...more }
}

export function quiz(questions: (QuizQuestion | string)[], more: Partial<QuizDocument> = {}): QuizDocument {
  return { title: 'A quiz', questions: questions.map(one => (typeof one === 'string' ? single(one) : one)), ...more }
}

export const idsOf = ({ questions }: QuizDocument) => questions.map(question => question.id).join('')
