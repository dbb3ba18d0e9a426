import type { HealthState, StateChange } from '../../contracts/status'

export interface Segment {
  state: HealthState
  from: number
  to: number
  /** Of the whole strip, 0 to 1. */
  share: number
  reason?: string
}

/** The states between two moments (ms), oldest first. What was before the first change is not known. */
export function segments(history: readonly StateChange[], from: number, to: number): Segment[] {
  const changes = history.map(change => ({ ...change, time: Date.parse(change.at) })).filter(change => change.time < to).sort((a, b) => a.time - b.time)
  const begins = [{ state: 'unknown' as HealthState, time: -Infinity, reason: undefined }, ...changes]
  return begins.flatMap((change, at) => {
    const start = Math.max(from, change.time)
    const end = Math.min(to, begins[at + 1]?.time ?? to)
    return end > start ? [{ state: change.state, from: start, to: end, share: (end - start) / (to - from), reason: change.reason }] : []
  })
}
