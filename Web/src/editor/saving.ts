import { backoff } from '../live/backoff'

/**
 * When a draft is saved: a second after the last keystroke, one save at a time, again after a failure. Edits are counted; what has
 * been saved is the number of the last one that was in it. Times are milliseconds of one clock.
 */
export interface Saving {
  edits: number
  saved: number
  /** The number of edits in what is on its way. */
  sending?: number
  /** Since when something is unsaved. */
  since?: number
  due: number
  failures: number
  /** The server will not take it as it is: why. The next edit tries anew. */
  refused?: string
}

export type SavingEvent =
  | { kind: 'edited' | 'sent' | 'saved' | 'merged' | 'hurry'; at: number }
  | { kind: 'failed'; at: number; wait?: number }
  | { kind: 'refused'; at: number; why: string }

const QUIET_MS = 1_000
// Who writes without a pause is saved now and then all the same.
const LONGEST_MS = 10_000

export const nothingToSave: Saving = { edits: 0, saved: 0, due: 0, failures: 0 }

export function next(saving: Saving, event: SavingEvent): Saving {
  const { at } = event
  switch (event.kind) {
    case 'edited': {
      const since = saving.since ?? at
      const due = Math.min(at + QUIET_MS, since + LONGEST_MS)
      return { ...saving, edits: saving.edits + 1, since, due: saving.failures > 0 ? Math.max(saving.due, due) : due, refused: undefined }
    }
    case 'sent': return { ...saving, sending: saving.edits, since: undefined }
    case 'saved': return { ...saving, saved: saving.sending ?? saving.saved, sending: undefined, failures: 0 }
    // The newest of somebody else is in it now, and it goes out at once.
    case 'merged': return { ...saving, edits: saving.edits + 1, sending: undefined, due: at, failures: 0 }
    case 'hurry': return { ...saving, due: Math.min(saving.due, at) }
    case 'failed': return { ...saving, sending: undefined, failures: saving.failures + 1, due: at + (event.wait ?? backoff(saving.failures + 2)) }
    case 'refused': return { ...saving, sending: undefined, failures: 0, refused: event.why }
  }
}

export function isUnsaved({ edits, saved }: Saving): boolean {
  return edits !== saved
}

/** How long until the next save may begin; undefined if there is nothing to do, or one is on its way. */
export function waits(saving: Saving, now: number): number | undefined {
  if (saving.sending !== undefined || saving.refused !== undefined || !isUnsaved(saving)) return undefined
  return Math.max(0, saving.due - now)
}

export type SavingState = 'saved' | 'saving' | 'offline' | 'refused'

export function stateOf(saving: Saving): SavingState {
  if (!isUnsaved(saving)) return 'saved'
  if (saving.refused !== undefined) return 'refused'
  return saving.failures > 0 ? 'offline' : 'saving'
}
