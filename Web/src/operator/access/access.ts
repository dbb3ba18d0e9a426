import { signal } from '@preact/signals'

/** Whether the dashboard has refused something because nobody is signed in. */
export const accessNeeded = signal(false)

/** A stream cannot say why it was refused; this asks. */
export async function checkAccess() {
  try {
    const answer = await fetch('/api/access', { credentials: 'same-origin' })
    if (answer.status === 401) accessNeeded.value = true
  } catch {
    // Nobody is there: the stream says so.
  }
}
