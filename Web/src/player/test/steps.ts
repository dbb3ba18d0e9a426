import { openHub, type Hub } from '../../live/hub'

export type StepName = 'page' | 'open' | 'trip' | 'held'
export type StepState = 'waiting' | 'running' | 'good' | 'slow' | 'failed'

export interface Step {
  state: StepState
  /** Milliseconds of open and trip, seconds of held. */
  figure?: number
}

export type Steps = Record<StepName, Step>

export const HELD_SECONDS = 60

/** Above this an answer costs more than the server gives back for slow lines. */
export const SLOW_MS = 250

export const atFirst: Steps = { page: { state: 'good' }, open: { state: 'running' }, trip: { state: 'waiting' }, held: { state: 'waiting' } }

export function tripState(ms: number): StepState {
  return ms <= SLOW_MS ? 'good' : 'slow'
}

/** Opens what a game opens, asks once for a game that there is not, and holds the line for a minute. Returns how to stop. */
export function runSteps(changed: (name: StepName, step: Step) => void): () => void {
  let hub: Hub | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let step: StepName = 'open'
  const from = performance.now()

  const stop = () => {
    clearInterval(timer)
    hub?.close()
  }

  async function opened() {
    changed('open', { state: 'good', figure: performance.now() - from })
    step = 'trip'
    changed('trip', { state: 'running' })
    const asked = performance.now()
    // Refused, as it shall be: what counts is that somebody has answered, and when.
    await hub!.ask('Enter', { pin: '000000', key: 'test', seen: 0 }).catch(() => undefined)
    const ms = performance.now() - asked
    changed('trip', { state: tripState(ms), figure: ms })
    hold()
  }

  function hold() {
    step = 'held'
    const since = performance.now()
    changed('held', { state: 'running', figure: 0 })
    timer = setInterval(() => {
      // A page in the background is called less often than it has asked for.
      const seconds = Math.min(HELD_SECONDS, Math.floor((performance.now() - since) / 1_000))
      changed('held', { state: seconds < HELD_SECONDS ? 'running' : 'good', figure: seconds })
      if (seconds >= HELD_SECONDS) stop()
    }, 1_000)
  }

  hub = openHub('/hubs/game', {
    onOpen: () => void opened(),
    onCall: () => {},
    onClosed: () => {
      clearInterval(timer)
      changed(step, { state: 'failed' })
    },
  })
  return stop
}
