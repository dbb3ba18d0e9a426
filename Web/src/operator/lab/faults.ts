import type { FaultAnswer } from '../../contracts/resources'
import { ask } from '../live/ask'

export interface Fault {
  action: 'kill' | 'freeze' | 'slow' | 'drain' | 'thaw'
  text: string
  what: string
  danger?: boolean
  lasts?: boolean
}

export const faults: readonly Fault[] = [
  { action: 'kill', text: 'Kill', what: 'Ends the process at once, as kill -9 does. The orchestrator starts it again.', danger: true },
  { action: 'freeze', text: 'Freeze', what: 'Stops the process where it is: connections are accepted, nothing is answered.', danger: true, lasts: true },
  { action: 'slow', text: 'Slow down', what: 'Every answer takes ten times as long.', lasts: true },
  { action: 'drain', text: 'Drain', what: 'No new requests; what it has is finished.' },
  { action: 'thaw', text: 'Make well', what: 'Ends freezing, slowness and draining.' },
]

export function inject(instance: string, { action, lasts }: Fault, seconds: number) {
  return ask<FaultAnswer>(`/api/lab/${encodeURIComponent(instance)}/${action}`, { method: 'POST', body: lasts ? { seconds } : {} })
}
