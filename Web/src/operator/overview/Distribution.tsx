import type { InstanceMetrics, ServiceMetrics } from '../../contracts/gateway'
import { Panel } from '../../design/Panel'
import { count, percent } from '../format/numbers'
import { sharesOf } from './shares'

/** Who got how many of the requests: each type, and in it each replica. */
export function Distribution({ services, instances }: { services: Record<string, ServiceMetrics>; instances: Record<string, InstanceMetrics> }) {
  const types = sharesOf(Object.fromEntries(Object.entries(services).map(([type, of]) => [type, of.total])))
  return (
    <Panel title="Distribution of requests" aside={<span class="small quiet">since the gateway's start</span>}>
      <ul class="distribution">
        {types.map(type => (
          <li key={type.name}>
            <div class="row between"><strong>{type.name}</strong><span class="number small">{percent(type.share)} <span class="quiet">({count(type.total)})</span></span></div>
            <div class="bar" aria-hidden="true"><span style={{ width: `${type.share * 100}%` }} /></div>
            <ul class="small quiet row">
              {sharesOf(Object.fromEntries(Object.values(instances).filter(of => of.type === type.name).map(of => [of.name, of.total]))).map(replica => (
                <li key={replica.name} class="number">{replica.name} {percent(replica.share)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
