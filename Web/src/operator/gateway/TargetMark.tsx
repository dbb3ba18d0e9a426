import type { TargetState } from '../../contracts/gateway'
import { Mark } from '../../design/Mark'

const looks = {
  up: { tone: 'good', shape: 'circle', text: 'Gets requests' },
  suspect: { tone: 'warn', shape: 'triangle', text: 'Others first' },
  out: { tone: 'bad', shape: 'square', text: 'Out' },
  probing: { tone: 'calm', shape: 'half', text: 'Being probed' },
  draining: { tone: 'violet', shape: 'down', text: 'Draining' },
} as const

export function TargetMark({ state }: { state: TargetState }) {
  return <Mark {...(looks[state] ?? looks.suspect)} />
}
