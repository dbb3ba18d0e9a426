import type { HealthState } from '../../contracts/status'
import type { shapes } from '../../design/shapes'
import type { Tone } from '../../design/tone'

/** How each state looks and what it is called; the worst first. */
export const states: Record<HealthState, { tone: Tone; shape: keyof typeof shapes; text: string }> = {
  unhealthy: { tone: 'bad', shape: 'square', text: 'Unhealthy' },
  suspect: { tone: 'warn', shape: 'triangle', text: 'Suspect' },
  recovering: { tone: 'calm', shape: 'up', text: 'Recovering' },
  draining: { tone: 'violet', shape: 'down', text: 'Draining' },
  unknown: { tone: 'none', shape: 'ring', text: 'Unknown' },
  healthy: { tone: 'good', shape: 'circle', text: 'Healthy' },
}

const order = Object.keys(states) as HealthState[]

export function worst(found: readonly HealthState[]): HealthState {
  return order.find(state => found.includes(state)) ?? 'unknown'
}
