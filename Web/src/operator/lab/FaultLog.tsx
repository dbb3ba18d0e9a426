import { Panel } from '../../design/Panel'
import { timeOfDay } from '../format/times'
import { done } from './log'

export function FaultLog() {
  if (done.value.length === 0) return null
  return (
    <Panel title="Done from here">
      <div role="log" aria-label="Done from here" class="small">
        {done.value.map(entry => <p key={entry.at} class={entry.failed ? 'tone-bad' : ''}><span class="number quiet">{timeOfDay(entry.at)}</span> {entry.text}</p>)}
      </div>
    </Panel>
  )
}
