import { signal } from '@preact/signals'

/** The node under the pointer or with the focus: its lines stand out. */
export const lit = signal<string | undefined>(undefined)
