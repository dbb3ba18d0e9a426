import type { AlertSeverity, AlertState, AlertView } from '../../contracts/alerts'
import type { shapes } from '../../design/shapes'
import type { Tone } from '../../design/tone'

interface Look {
  tone: Tone
  shape: keyof typeof shapes
  text: string
}

export const severities: Record<AlertSeverity, Look> = {
  critical: { tone: 'bad', shape: 'square', text: 'Critical' },
  warning: { tone: 'warn', shape: 'triangle', text: 'Warning' },
  info: { tone: 'calm', shape: 'info', text: 'For information' },
}

export const alertStates: Record<AlertState, Look> = {
  firing: { tone: 'bad', shape: 'bell', text: 'Firing' },
  acknowledged: { tone: 'calm', shape: 'check', text: 'Acknowledged' },
  silenced: { tone: 'none', shape: 'mute', text: 'Silenced' },
  resolved: { tone: 'good', shape: 'check', text: 'Resolved' },
}

const stateOrder: AlertState[] = ['firing', 'acknowledged', 'silenced', 'resolved']
const severityOrder: AlertSeverity[] = ['critical', 'warning', 'info']

/** What needs somebody first: firing before handled, critical before the rest, then the newest. */
export function byUrgency(a: AlertView, b: AlertView): number {
  return stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state)
    || severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity)
    || Date.parse(b.began) - Date.parse(a.began)
}
