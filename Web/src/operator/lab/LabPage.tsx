import { useState } from 'preact/hooks'
import { Choice } from '../../design/Choice'
import { Panel } from '../../design/Panel'
import { Page } from '../shell/Page'
import { Viewed } from '../shell/Viewed'
import { FaultLog } from './FaultLog'
import { faults } from './faults'
import { RedisSwitch } from './RedisSwitch'
import { ReplicaCard } from './ReplicaCard'

const LENGTHS = [[5, '5 s'], [30, '30 s'], [120, '2 min']] as const

export function LabPage() {
  const [seconds, setSeconds] = useState<number>(30)
  return (
    <Page title="Fault lab" lead="Break something and watch the system heal. Only in development, only for admins." aside={<Choice label="How long faults last" options={LENGTHS} value={seconds} onChange={setSeconds} />}>
      <Panel title="What can be done">
        <dl class="faults small">{faults.map(fault => <div key={fault.name}><dt>{fault.text}</dt><dd class="quiet">{fault.what}</dd></div>)}</dl>
      </Panel>
      <FaultLog />
      <Viewed>
        {view => (
          <div class="instances">
            {Object.values(view.status.services).flat().map(replica => <ReplicaCard key={replica.serviceId} replica={replica} seconds={seconds} />)}
            <RedisSwitch />
          </div>
        )}
      </Viewed>
    </Page>
  )
}
