import { signal } from '@preact/signals'

const fresh = signal<string | undefined>(undefined)

/** Whether a question was added a moment ago, and its author has not yet left it. */
export function isFresh(id: string): boolean {
  return fresh.value === id
}

export function markFresh(id: string) {
  fresh.value = id
}

export function noLongerFresh() {
  fresh.value = undefined
}
