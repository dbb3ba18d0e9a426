import { app } from '../words/app'
import { hosting } from '../words/hosting'
import { reports } from '../words/reports'

/** Trouble with a report. The server explains in English: what has a status of its own is said in the reader's language. */
export function inWords({ status, message }: { status: number; message: string }): string {
  if (status === 0) return app.noAnswer
  if (status === 404) return reports.noSuch
  if (status === 429) return hosting.tooMany
  return status >= 500 ? hosting.serverTrouble : `${reports.trouble}: ${message}`
}
