import type { QuizDocument } from '../../contracts/quizzes'

/** What was written and has not reached the server, with what it was written on. */
export interface Unsent {
  base: QuizDocument
  mine: QuizDocument
}

/** Kept in this browser until it is saved: a battery may end before a connection comes back. */
export function keepUnsent(id: string, unsent: Unsent) {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(unsent))
  } catch {
    // Full or forbidden: then the page that is open is the only place.
  }
}

export function takeUnsent(id: string): Unsent | undefined {
  try {
    return JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function forgetUnsent(id: string) {
  localStorage.removeItem(nameOf(id))
}

function nameOf(id: string) {
  return `quiznet.unsent.${id}`
}
