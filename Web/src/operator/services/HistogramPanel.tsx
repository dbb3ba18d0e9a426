import { useState } from 'preact/hooks'
import type { GatewayMetrics } from '../../contracts/gateway'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { count, milliseconds } from '../format/numbers'
import { barsOf } from './bars'

const ALL = ''

/** How long the latest requests took: of the service, or of one replica. */
export function HistogramPanel({ type, metrics }: { type: string; metrics: GatewayMetrics | undefined }) {
  const [chosen, setChosen] = useState(ALL)
  const replicas = Object.entries(metrics?.instances ?? {}).filter(([, of]) => of.type === type)
  const bars = barsOf((replicas.find(([id]) => id === chosen)?.[1] ?? metrics?.services[type])?.buckets ?? [])
  return (
    <Panel title="How long requests take" aside={<span class="small quiet">the last ten to twenty seconds, as the gateway measures them</span>}>
      <Choice label="Of which replica" options={[[ALL, 'All'], ...replicas.map(([id, of]) => [id, of.name] as const)]} value={replicas.some(([id]) => id === chosen) ? chosen : ALL} onChange={setChosen} />
      {bars.length === 0 ? <Empty title="No requests lately" /> : (
        <ul class="histogram" aria-label="Requests by how long they took">
          {bars.map(bar => (
            <li key={bar.upToMs}>
              <span class="small">up to {milliseconds(bar.upToMs)}</span>
              <span class="bar" aria-hidden="true"><span style={{ width: `${bar.share * 100}%` }} /></span>
              <span class="small number">{count(bar.count)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
