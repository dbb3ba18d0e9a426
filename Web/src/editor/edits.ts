import type { QuizDocument, QuizQuestion } from '../contracts/quizzes'
import { moved } from '../player/answers/order'
import { newId } from './blank'

/** What can be done with the questions of a quiz. Each gives a new document. */
export function replaced(document: QuizDocument, question: QuizQuestion): QuizDocument {
  return { ...document, questions: document.questions.map(one => (one.id === question.id ? question : one)) }
}

/** After another one, or at the end. */
export function inserted(document: QuizDocument, questions: readonly QuizQuestion[], after?: string): QuizDocument {
  const at = document.questions.findIndex(one => one.id === after)
  return { ...document, questions: document.questions.toSpliced(at < 0 ? document.questions.length : at + 1, 0, ...questions) }
}

export function copied(question: QuizQuestion): QuizQuestion {
  return { ...structuredClone(question), id: newId() }
}

export function removed(document: QuizDocument, id: string): QuizDocument {
  return { ...document, questions: document.questions.filter(one => one.id !== id) }
}

export function shifted(document: QuizDocument, id: string, to: number): QuizDocument {
  const from = document.questions.findIndex(one => one.id === id)
  return from < 0 ? document : { ...document, questions: moved(document.questions, from, to) }
}

/** Who takes the place of one that goes: the next, else the one before, else the quiz itself. */
export function neighbour(document: QuizDocument, id: string): string {
  const at = document.questions.findIndex(one => one.id === id)
  return (document.questions[at + 1] ?? document.questions[at - 1])?.id ?? 'quiz'
}
