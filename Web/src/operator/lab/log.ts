import { signal } from '@preact/signals'

const MOST = 20

export interface Entry {
  at: number
  text: string
  failed: boolean
}

/** What was done from this page, newest first. */
export const done = signal<readonly Entry[]>([])

export function note(text: string, failed = false) {
  done.value = [{ at: Date.now(), text, failed }, ...done.value].slice(0, MOST)
}
