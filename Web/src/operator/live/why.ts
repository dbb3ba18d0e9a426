import { signal } from '@preact/signals'
import { signingIn } from '../access/access'
import { ask } from './ask'

/** Why there is no live view, in the dashboard's own words. Empty if it has not said so. */
export const trouble = signal('')

/** A stream cannot say why it was refused; this asks at the same address, and is cut off if the answer is a stream after all. */
export async function askWhy() {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 1_000)
  try {
    const answer = await ask<unknown>('/api/live', { signal: stop.signal })
    signingIn.value ||= !answer.ok && answer.status === 401
    trouble.value = answer.ok || answer.status === 0 ? '' : answer.message
  } catch {
    trouble.value = ''
  } finally {
    clearTimeout(patience)
  }
}
