import type { QuizQuestion } from '../../contracts/quizzes'
import { complaintWords } from '../../words/complaints'
import { complaints, type Field } from '../rules'
import { isFresh } from '../state/fresh'

/** What to say at a field of a question. Of one that has just been added nothing yet: its author knows that it is empty. */
export function useSaid(question: QuizQuestion): (field: Field, at?: number) => string | undefined {
  const all = isFresh(question.id!) ? [] : complaints(question)
  return (field, at) => {
    const found = all.find(complaint => complaint.field === field && complaint.at === at)
    return found && complaintWords(found.reason)
  }
}
