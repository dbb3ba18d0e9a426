import type { InstanceMetrics } from '../../contracts/gateway'
import type { ReplicaStatus } from '../../contracts/status'
import { Figures } from '../../design/Figures'
import { now } from '../format/clock'
import { count, milliseconds, percent, rate } from '../format/numbers'
import { since } from '../format/times'
import { StateMark } from './StateMark'
import { Strip } from './Strip'

/** One replica: what is believed of it and why, what probes measured, and what the gateway measured. */
export function InstanceCard({ instance, metrics, minutes }: { instance: ReplicaStatus; metrics: InstanceMetrics | undefined; minutes: number }) {
  return (
    <article class="panel instance">
      <div class="row between">
        <h2>{instance.name}</h2>
        <StateMark state={instance.state} />
      </div>
      <p class="small quiet"><code>{instance.url}</code> · for {since(instance.since, now.value)}{instance.flapping && <> <span class="tag warn">flapping</span></>}</p>
      {instance.reason && <p class="reason">{instance.reason}</p>}
      <Strip history={instance.history} now={now.value} minutes={minutes} />
      <Figures of={[
        { name: 'Probe', value: milliseconds(instance.responseMs) },
        { name: 'Last look', value: instance.lastCheck ? `${since(instance.lastCheck, now.value)} ago` : 'never' },
        { name: 'Failures in a row', value: count(instance.failuresInARow), bad: instance.failuresInARow > 0 },
        { name: 'Suspicion (phi)', value: instance.suspicion.toFixed(1), bad: instance.suspicion >= 8 },
      ]} />
      {metrics && (
        <Figures of={[
          { name: 'Req/s', value: rate(metrics.rps) },
          { name: 'Success', value: percent(metrics.successRate), bad: metrics.successRate < 0.99 },
          { name: 'p50', value: milliseconds(metrics.latency.p50) },
          { name: 'p99', value: milliseconds(metrics.latency.p99) },
          { name: 'Waiting', value: count(metrics.waiting) },
          { name: 'Ejections', value: count(metrics.ejections) },
        ]} />
      )}
    </article>
  )
}
