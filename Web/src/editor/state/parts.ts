import { signal } from '@preact/signals'

/** Which of the three is there where only one has room. */
export type PartOfEditor = 'list' | 'form' | 'preview'

export const shownPart = signal<PartOfEditor>('form')

export function showPart(part: PartOfEditor) {
  shownPart.value = part
}
