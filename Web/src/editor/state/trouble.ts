import type { Answer } from '../../live/ask'
import { words } from '../../words/editor'
import type { SaveResult } from './saver'

type Trouble = Extract<Answer<unknown>, { ok: false }>

// The gateway counts requests by the minute.
const TOO_MANY_WAIT_MS = 20_000

/** Whether asking again by itself helps, or what somebody has to do first. Who signs in again in another tab goes on here. */
export function resultOf({ status, message }: Trouble): SaveResult {
  if (status === 429) return { kind: 'failed', wait: TOO_MANY_WAIT_MS }
  if (status === 0 || status === 408 || status >= 500) return { kind: 'failed' }
  return { kind: 'refused', why: status === 401 ? words.signedOut : status === 403 || status === 404 ? words.noSuchQuiz : message }
}
