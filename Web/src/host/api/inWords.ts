import type { Connection } from '../../live/game'
import { app } from '../../words/app'
import { host } from '../../words/host'
import { hosting } from '../../words/hosting'

/** Trouble with the quizzes or a game. Servers explain in English: what has a code, or is known by its status, is said in the reader's language. */
export function inWords({ status, code, message }: { status: number; code?: string; message: string }): string {
  if (status === 0) return app.noAnswer
  if (code === 'no-such-quiz') return hosting.noSuchQuiz
  if (code === 'not-playable') return hosting.notPlayable
  if (code === 'not-over') return hosting.notOver
  if (code === 'no-such-game' || code === 'over') return hosting.noSuchGame
  if (code === 'game-key') return hosting.keyRefused
  if (status === 429) return hosting.tooMany
  return status >= 500 ? hosting.serverTrouble : message
}

/** Why a game does not open with this key. */
export function refusalWords(connection: Connection): string {
  return connection.state === 'refused' && connection.why === 'too-many-pins' ? hosting.tooMany : host.refusedNext
}
