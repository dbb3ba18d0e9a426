import { useState } from 'preact/hooks'
import type { ResourceView } from '../../contracts/resources'
import { Choice } from '../../design/Choice'
import { Panel } from '../../design/Panel'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Page } from '../shell/Page'
import { FaultLog } from './FaultLog'
import { faults } from './faults'
import { ReplicaCard } from './ReplicaCard'

const LENGTHS = [[5, '5 s'], [15, '15 s'], [60, '60 s']] as const

export function LabPage() {
  const [seconds, setSeconds] = useState<number>(15)
  const asked = useAsked<ResourceView[]>('/api/resources')
  return (
    <Page title="Fault lab" lead="Break something and watch the system heal. Only in development, only for admins." aside={<Choice label="How long faults last" options={LENGTHS} value={seconds} onChange={setSeconds} />}>
      <Panel title="What can be done">
        <dl class="faults small">{faults.map(fault => <div key={fault.action}><dt>{fault.text}</dt><dd class="quiet">{fault.what}{fault.lasts && ` For ${seconds} s.`}</dd></div>)}</dl>
      </Panel>
      <FaultLog />
      <Loaded asked={asked}>
        {resources => <div class="instances">{resources.map(resource => <ReplicaCard key={resource.id} resource={resource} seconds={seconds} onDone={asked.again} />)}</div>}
      </Loaded>
    </Page>
  )
}
