import { signal } from '@preact/signals'
import type { DashboardSession } from '../../contracts/access'

/** Whether the sign-in is shown: nothing is without it, or somebody wants it for what needs it. */
export const signingIn = signal(false)

export const session = signal<DashboardSession | undefined>(undefined)

/** Whose cookie this is, if there is one. It is not needed everywhere. */
export async function loadSession() {
  try {
    const answer = await fetch('/api/access')
    if (answer.ok) session.value = (await answer.json()) as DashboardSession
  } catch {
    // Nobody is there: the connection mark says so.
  }
}
