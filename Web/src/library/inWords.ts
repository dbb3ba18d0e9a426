import { app } from '../words/app'
import { hosting } from '../words/hosting'
import { quizPage } from '../words/quizPage'

/** Trouble with a quiz. The server explains in English: what has a status of its own is said in the reader's language. */
export function troubleInWords({ status, message }: { status: number; message: string }): string {
  if (status === 0) return app.noAnswer
  if (status === 404) return quizPage.noQuiz
  if (status === 429) return hosting.tooMany
  return status >= 500 ? hosting.serverTrouble : `${quizPage.oops} ${message}`
}
