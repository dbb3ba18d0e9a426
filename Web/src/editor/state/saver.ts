import { signal, type ReadonlySignal } from '@preact/signals'
import { isUnsaved, next, nothingToSave, waits, type Saving, type SavingEvent } from '../saving'

/** What a save came to. Whoever has merged is to be saved again at once. */
export type SaveResult = { kind: 'saved' | 'merged' } | { kind: 'failed'; wait?: number } | { kind: 'refused'; why: string }

export interface Saver {
  saving: ReadonlySignal<Saving>
  edited: () => void
  hurry: () => void
  /** Resolves when all is saved, or cannot be for now: then false. */
  settled: () => Promise<boolean>
  stop: () => void
}

/** Runs the rules of saving.ts: one timer, one save at a time. */
export function startSaver(save: () => Promise<SaveResult>, clock: () => number = () => performance.now()): Saver {
  const saving = signal<Saving>(nothingToSave)
  let timer: ReturnType<typeof setTimeout> | undefined
  let listeners: ((saved: boolean) => void)[] = []

  function tell(event: SavingEvent) {
    saving.value = next(saving.value, event)
    plan()
  }

  function plan() {
    clearTimeout(timer)
    const wait = waits(saving.value, clock())
    if (wait === 0) return void send()
    if (wait !== undefined) timer = setTimeout(plan, wait)
    const { failures, refused, sending } = saving.value
    if (sending === undefined && (!isUnsaved(saving.value) || failures > 0 || refused !== undefined)) answer(!isUnsaved(saving.value))
  }

  async function send() {
    saving.value = next(saving.value, { kind: 'sent', at: clock() })
    const result = await save()
    tell({ ...result, at: clock() })
  }

  function answer(saved: boolean) {
    const waiting = listeners
    listeners = []
    waiting.forEach(tellOne => tellOne(saved))
  }

  const hurry = () => tell({ kind: 'hurry', at: clock() })
  return {
    saving, hurry,
    edited: () => tell({ kind: 'edited', at: clock() }),
    settled: () => new Promise(resolve => {
      listeners.push(resolve)
      hurry()
    }),
    stop: () => clearTimeout(timer),
  }
}
