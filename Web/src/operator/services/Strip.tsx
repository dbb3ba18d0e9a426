import type { StateChange } from '../../contracts/status'
import { duration, timeOfDay } from '../format/times'
import { states } from './state'
import { segments } from './strip'

/** The states of an instance as a band of time. The same is said in words for those who do not see it. */
export function Strip({ history, now, minutes }: { history: readonly StateChange[]; now: number; minutes: number }) {
  const parts = segments(history, now - minutes * 60_000, now)
  const words = parts.filter(part => part.state !== 'unknown').map(part => `${states[part.state]?.text ?? part.state} for ${duration(part.to - part.from)}`)
  return (
    <svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={`Last ${minutes} minutes: ${words.join(', ') || 'nothing known'}`}>
      {parts.map(part => (
        <rect key={part.from} class={`strip-${part.state}`} x={((part.from - now) / (minutes * 60_000) + 1) * 1000} width={Math.max(3, part.share * 1000)} height="20">
          <title>{`${states[part.state]?.text ?? part.state} from ${timeOfDay(part.from)} for ${duration(part.to - part.from)}${part.reason ? `: ${part.reason}` : ''}`}</title>
        </rect>
      ))}
    </svg>
  )
}
