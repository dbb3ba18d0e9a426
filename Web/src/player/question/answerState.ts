import type { AnswerReceipt, GivenAnswer, MyView } from '../../contracts/game'

/** What this page has sent, until the server has said something about it. */
export interface Sending {
  question: number
  given: GivenAnswer
  receipt?: AnswerReceipt
}

export type AnswerState =
  | { kind: 'open' }
  | { kind: 'sending'; given: GivenAnswer }
  | { kind: 'sent'; given: GivenAnswer }
  | { kind: 'late'; lateMs: number }
  | { kind: 'refused'; message: string }

/** What became of the answer to a question. What the server has accepted wins over whatever this page believes. */
export function answerState(question: number, mine: Pick<MyView, 'answer'> | undefined, sending: Sending | undefined): AnswerState {
  if (mine?.answer?.question === question) return { kind: 'sent', given: mine.answer.answer }
  if (sending?.question !== question) return { kind: 'open' }
  const { receipt, given } = sending
  if (!receipt) return { kind: 'sending', given }
  switch (receipt.status) {
    case 'accepted': return { kind: 'sent', given }
    case 'late': return { kind: 'late', lateMs: receipt.lateMs ?? 0 }
    case 'refused': return { kind: 'refused', message: receipt.message ?? '' }
  }
}
