import { join } from './join'

/** The server's reason in the reader's words; what we have no words for stays as the server said it. */
export function problemWords({ code, message }: { code?: string; message: string }): string {
  switch (code) {
    case 'no-such-game': return join.noGame
    case 'locked': return join.locked
    case 'over': return join.over
    case 'full': return join.full
    case 'name': return join.nameRefused
    case 'team': return join.teamMissing
    case 'banned': return join.banned
    case 'too-many-joins': return join.tooManyJoins
    case 'too-many-pins': return join.tooManyPins
    default: return message
  }
}
