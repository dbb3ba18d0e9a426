import { askAsMe } from '../account/session'
import type { AttemptResult, PracticeQuiz } from '../contracts/assignments'
import type { GivenAnswer } from '../contracts/game'
import { quizHeaders } from '../library/quizKey'
import type { Answer } from '../live/ask'

const addressOf = (id: string) => `/api/quizzes/${encodeURIComponent(id)}/practice`

export function askPractice(id: string, key: string | undefined): Promise<Answer<PracticeQuiz>> {
  return askAsMe(addressOf(id), { headers: quizHeaders(key) })
}

export function judge(id: string, key: string | undefined, seed: string, question: number, answer?: GivenAnswer): Promise<Answer<AttemptResult>> {
  return askAsMe(addressOf(id), { method: 'POST', body: { seed, question, answer }, headers: quizHeaders(key) })
}
