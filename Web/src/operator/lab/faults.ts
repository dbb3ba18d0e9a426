import type { FaultAnswer } from '../../contracts/resources'
import { ask } from '../live/ask'

export interface Fault {
  name: string
  text: string
  what: string
  path: 'kill' | 'freeze' | 'slow' | 'thaw' | 'drain'
  body?: (seconds: number) => object
  danger?: boolean
}

export const faults: readonly Fault[] = [
  { name: 'kill', text: 'Kill', what: 'Ends the process at once, as kill -9 does. The orchestrator starts it again.', path: 'kill', danger: true },
  { name: 'freeze', text: 'Freeze', what: 'Stops the process where it is: connections are accepted, nothing is answered.', path: 'freeze', body: seconds => ({ seconds }), danger: true },
  { name: 'slow', text: 'Slow down', what: 'It runs for a tenth of the time: every answer takes ten times as long.', path: 'slow', body: seconds => ({ seconds }) },
  { name: 'thaw', text: 'Thaw', what: 'Ends freezing and slowness before their time.', path: 'thaw' },
  { name: 'drain', text: 'Drain', what: 'The gateway gives it no new requests; what it has is finished.', path: 'drain', body: () => ({ drain: true }) },
  { name: 'undrain', text: 'Use again', what: 'The gateway gives it requests again.', path: 'drain', body: () => ({ drain: false }) },
]

export function inject(instance: string, { path, body }: Fault, seconds: number) {
  return ask<FaultAnswer>(`/api/lab/${encodeURIComponent(instance)}/${path}`, { method: 'POST', body: body?.(seconds) })
}

export const switchRedis = (command: 'stop' | 'start') => ask<FaultAnswer>(`/api/lab/redis/${command}`, { method: 'POST' })
