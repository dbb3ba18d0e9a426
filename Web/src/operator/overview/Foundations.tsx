import type { DependencyStatus } from '../../contracts/status'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { now } from '../format/clock'
import { milliseconds } from '../format/numbers'
import { since } from '../format/times'
import { StateMark } from '../services/StateMark'
import { address } from '../shell/routes'

/** What all services lean on. */
export function Foundations({ dependencies }: { dependencies: DependencyStatus[] }) {
  return (
    <Panel title="What they lean on" aside={<a class="small" href={address('queues')}>Figures</a>}>
      {dependencies.length === 0 && <Empty title="Nothing watched yet" />}
      <ul class="foundations">
        {dependencies.map(dependency => (
          <li key={dependency.name}>
            <div class="row between"><strong>{dependency.name}</strong><StateMark state={dependency.state} /></div>
            <p class="small quiet number">{milliseconds(dependency.responseMs)} · for {since(dependency.since, now.value)}</p>
            {dependency.reason && <p class="reason">{dependency.reason}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
