import type { HealthState } from '../../contracts/status'
import { Mark } from '../../design/Mark'
import { states } from './state'

/** A state that a newer server knows and this page does not is shown by its word. */
export function StateMark({ state }: { state: HealthState }) {
  return <Mark {...(states[state] ?? { ...states.unknown, text: state })} />
}
