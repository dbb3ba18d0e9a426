import { askAsMe } from '../account/session'
import type { AssignmentInfo, AssignmentList, AssignmentOptions } from '../contracts/assignments'
import type { QuizSummaries } from '../contracts/quizzes'
import { given } from '../library/given'
import type { Answer } from '../live/ask'

const addressOf = (id: string) => `/api/assignments/${encodeURIComponent(id)}`

export function listed(after: string): Promise<Answer<AssignmentList>> {
  return askAsMe(`/api/assignments?${given({ after })}`)
}

export function assignment(id: string): Promise<Answer<AssignmentInfo>> {
  return askAsMe(addressOf(id))
}

export function assign(quizId: string, title: string | undefined, options: AssignmentOptions): Promise<Answer<AssignmentInfo>> {
  return askAsMe('/api/assignments', { method: 'POST', body: { quizId, title, options } })
}

export function change(id: string, options: AssignmentOptions): Promise<Answer<AssignmentInfo>> {
  return askAsMe(addressOf(id), { method: 'PATCH', body: { options } })
}

export function remove(id: string): Promise<Answer<void>> {
  return askAsMe(addressOf(id), { method: 'DELETE' })
}

export function quizzesToAssign(after = ''): Promise<Answer<QuizSummaries>> {
  return askAsMe(`/api/quizzes?${given({ after })}`)
}
