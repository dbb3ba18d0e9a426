import { useState } from 'preact/hooks'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { Page } from '../shell/Page'
import { address } from '../shell/routes'
import { Viewed } from '../shell/Viewed'
import { TrafficPanel } from '../overview/TrafficPanel'
import { HistogramPanel } from './HistogramPanel'
import { InstanceCard } from './InstanceCard'
import { LatencyPanel } from './LatencyPanel'

const RANGES = [[5, '5 min'], [30, '30 min'], [240, '4 h']] as const

export function ServicePage({ type }: { type: string }) {
  const [minutes, setMinutes] = useState<number>(30)
  return (
    <Page
      title={type}
      lead={<><a href={address('traces', {}, { service: type })}>Traces</a> · <a href={address('logs', {}, { service: type })}>Logs</a> · <a href={address('metrics', {}, { service: type })}>Metrics</a></>}
      aside={<Choice label="Time range of the states" options={RANGES} value={minutes} onChange={setMinutes} />}
    >
      <Viewed>
        {view => {
          const instances = view.status.services[type]
          if (!instances) return <Empty title={`No replica of ${type} is known`}>The registry has none under this name.</Empty>
          return (
            <>
              <div class="instances">
                {instances.map(instance => <InstanceCard key={instance.serviceId} instance={instance} metrics={view.gateway?.metrics.instances[instance.serviceId]} minutes={minutes} />)}
              </div>
              <div class="halves">
                <TrafficPanel type={type} />
                <LatencyPanel type={type} />
                <HistogramPanel type={type} metrics={view.gateway?.metrics} />
              </div>
            </>
          )
        }}
      </Viewed>
    </Page>
  )
}
