import { askAsMe } from '../account/session'
import type { AssignedFront, AttemptBegun, AttemptView } from '../contracts/assignments'
import type { Answer } from '../live/ask'
import type { KeptAttempt, Sending } from './attempt/keys'

const addressOf = (code: string) => `/api/assigned/${encodeURIComponent(code)}`
const attemptOf = (code: string, { attempt }: KeptAttempt) => `${addressOf(code)}/attempts/${encodeURIComponent(attempt)}`
// Who is signed in is found by their account, and needs none.
const headersOf = ({ key }: KeptAttempt): Record<string, string> => (key ? { 'X-Attempt-Key': key } : {})

export function askFront(code: string): Promise<Answer<AssignedFront>> {
  return askAsMe(addressOf(code))
}

/** The first attempt of a name; or, with the one before, the next. */
export function beginAttempt(code: string, name: string, before?: KeptAttempt): Promise<Answer<AttemptBegun>> {
  return askAsMe(`${addressOf(code)}/attempts`, { method: 'POST', body: { name }, headers: before && headersOf(before) })
}

export function askAttempt(code: string, kept: KeptAttempt): Promise<Answer<AttemptView>> {
  return askAsMe(attemptOf(code, kept), { headers: headersOf(kept) })
}

export function finishAttempt(code: string, kept: KeptAttempt): Promise<Answer<AttemptView>> {
  return askAsMe(`${attemptOf(code, kept)}/finish`, { method: 'POST', headers: headersOf(kept) })
}

export function sendAnswer(code: string, kept: KeptAttempt, sending: Sending): Promise<Answer<AttemptView>> {
  return askAsMe(`${attemptOf(code, kept)}/answers`, { method: 'POST', body: sending, headers: headersOf(kept) })
}
