import type { ServiceMetrics } from '../../contracts/gateway'
import type { ReplicaStatus } from '../../contracts/status'
import { Figures } from '../../design/Figures'
import { Sparkline } from '../charts/Sparkline'
import { milliseconds, percent, rate } from '../format/numbers'
import { history } from '../live/history'
import { within } from '../live/samples'
import { worst } from '../services/state'
import { StateMark } from '../services/StateMark'
import { address } from '../shell/routes'

const SHOWN_SECONDS = 120

export function ServiceTile({ type, instances, metrics }: { type: string; instances: ReplicaStatus[]; metrics: ServiceMetrics | undefined }) {
  const state = worst(instances.map(instance => instance.state))
  const samples = within(history.value.get(type) ?? [], SHOWN_SECONDS)
  return (
    <section class="panel tile" aria-labelledby={`tile-${type}`}>
      <header>
        <h2 id={`tile-${type}`}><a href={address('service', { type })}>{type}</a></h2>
        <StateMark state={state} />
      </header>
      <ul class="replicas">
        {instances.map(instance => (
          <li key={instance.serviceId} title={instance.reason}>
            <span class="replica-name">{instance.name} {instance.flapping && <span class="tag warn">flapping</span>}</span>
            <StateMark state={instance.state} />
            <span class="number quiet small">{milliseconds(instance.responseMs)}</span>
          </li>
        ))}
      </ul>
      {metrics && (
        <>
          <Sparkline values={samples.map(sample => sample.rps)} bad={samples.map(sample => sample.failing)} label={`Requests a second to ${type} in the last two minutes`} />
          <Figures of={[
            { name: 'Req/s', value: rate(metrics.rps) },
            { name: 'Success', value: percent(metrics.successRate), bad: metrics.successRate < 0.99 },
            { name: 'Failures/s', value: rate(samples.at(-1)?.failing), bad: (samples.at(-1)?.failing ?? 0) > 0 },
            { name: 'p50', value: milliseconds(metrics.latency.p50) },
            { name: 'p95', value: milliseconds(metrics.latency.p95) },
            { name: 'p99', value: milliseconds(metrics.latency.p99) },
          ]} />
        </>
      )}
    </section>
  )
}
