import type { QuizDocument } from '../contracts/quizzes'
import { complaints, quizComplaints, type Complaint } from './rules'

/** A complaint, and where to go to put it right: the id of a question, or "quiz". */
export interface Missing extends Complaint {
  where: string
  /** From 1. */
  number?: number
}

/** All that keeps a quiz from being published. */
export function missingIn(document: QuizDocument): Missing[] {
  return [
    ...quizComplaints(document).map(complaint => ({ ...complaint, where: 'quiz' })),
    ...document.questions.flatMap((question, at) => complaints(question).map(complaint => ({ ...complaint, where: question.id!, number: at + 1 }))),
  ]
}
