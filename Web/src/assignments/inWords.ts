import { app } from '../words/app'
import { assignments } from '../words/assignments'
import { hosting } from '../words/hosting'

/** Trouble with an assignment. The server explains in English: what has a status of its own is said in the reader's language. */
export function inWords({ status, code, message }: { status: number; code?: string; message: string }): string {
  if (status === 0) return app.noAnswer
  if (code === 'no-such-quiz') return hosting.noSuchQuiz
  if (code === 'not-playable') return hosting.notPlayable
  if (status === 404) return assignments.noSuch
  if (status === 429) return hosting.tooMany
  return status >= 500 ? hosting.serverTrouble : `${assignments.trouble}: ${message}`
}
