import { signal } from '@preact/signals'
import type { DashboardSession } from '../../contracts/access'

/** Whether the dashboard has refused something because nobody is signed in. */
export const accessNeeded = signal(false)

export const session = signal<DashboardSession | undefined>(undefined)

/** A stream cannot say why it was refused; this asks at the same address. */
export async function checkAccess() {
  const stop = new AbortController()
  try {
    const answer = await fetch('/api/live', { signal: stop.signal })
    accessNeeded.value ||= answer.status === 401 || answer.status === 403
  } catch {
    // Nobody is there: the connection mark says so.
  } finally {
    stop.abort()
  }
}

/** Whose cookie this is, if there is one. It is not needed everywhere. */
export async function loadSession() {
  try {
    const answer = await fetch('/api/access')
    if (answer.ok) session.value = (await answer.json()) as DashboardSession
  } catch {
    // As above.
  }
}
