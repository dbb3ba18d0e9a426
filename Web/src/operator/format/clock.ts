import { signal } from '@preact/signals'

/** Now, in steps of a second: what shows an age reads it and is drawn again. */
export const now = signal(Date.now())

export function startClock() {
  setInterval(() => (now.value = Date.now()), 1_000)
}
