import { askAsMe } from '../account/session'
import type { BankEntry, BankPage, BankTags } from '../contracts/authoring'
import type { QuizQuestion } from '../contracts/quizzes'
import type { Answer } from '../live/ask'
import { given } from './given'

export interface BankSearch {
  search: string
  tag: string
  type: string
}

export function bank(wanted: BankSearch, after = ''): Promise<Answer<BankPage>> {
  return askAsMe(`/api/bank?${given({ ...wanted, after })}`)
}

export function bankTags(): Promise<Answer<BankTags>> {
  return askAsMe('/api/bank/tags')
}

export function putIntoBank(questions: QuizQuestion[]): Promise<Answer<unknown>> {
  return askAsMe('/api/bank', { method: 'POST', body: { questions } })
}

export function changedInBank({ id, version }: BankEntry, question: QuizQuestion): Promise<Answer<BankEntry>> {
  return askAsMe(`/api/bank/${id}`, { method: 'PUT', body: { question }, headers: { 'If-Match': `"${version}"` } })
}

export function takenFromBank({ id, version }: BankEntry): Promise<Answer<void>> {
  return askAsMe(`/api/bank/${id}`, { method: 'DELETE', headers: { 'If-Match': `"${version}"` } })
}
