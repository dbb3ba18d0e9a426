import { app } from '../words/app'
import { assigned } from '../words/assigned'
import { join } from '../words/join'

/** Why an attempt did not begin. Servers explain in English: what has a code, or is known by its status, is said in the reader's language. */
export function beginTrouble({ status, code, message }: { status: number; code?: string; message: string }): string {
  if (status === 0) return app.noAnswer
  if (status === 429) return assigned.tooOften
  if (status >= 500) return assigned.serverTrouble
  switch (code) {
    case 'name': return join.nameRefused
    case 'attempt-key': return assigned.keyRefused
    case 'no-more-attempts': return assigned.noAttempts
    case 'closed': return assigned.over
    case 'scheduled': return assigned.notYet
    default: return message
  }
}
