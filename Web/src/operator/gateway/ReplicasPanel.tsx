import type { GatewayView } from '../../contracts/gateway'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { count, milliseconds, percent, rate } from '../format/numbers'
import { TargetMark } from './TargetMark'

export function ReplicasPanel({ gateway }: { gateway: GatewayView }) {
  const rows = Object.values(gateway.status.services).flat().map(target => ({ target, of: gateway.metrics.instances[target.serviceId] }))
  return (
    <Panel title="Replicas" aside={<span class="small quiet">who is out, and why</span>}>
      <div class="scroll">
        <Table caption="Replicas at the gateway" rows={rows} id={row => row.target.serviceId} columns={[
          { title: 'Replica', cell: row => row.target.name },
          { title: 'State', cell: row => <><TargetMark state={row.target.state} />{row.target.reason && <p class="reason">{row.target.reason}</p>}</> },
          { title: 'Req/s', cell: row => rate(row.of?.rps), end: true },
          { title: 'Success', cell: row => percent(row.of?.successRate), end: true },
          { title: 'p50', cell: row => milliseconds(row.of?.latency.p50), end: true },
          { title: 'p99', cell: row => milliseconds(row.of?.latency.p99), end: true },
          { title: 'Retries', cell: row => count(row.of?.retries), end: true },
          { title: 'Ejections', cell: row => count(row.of?.ejections), end: true },
          { title: 'Waiting', cell: row => count(row.target.waiting), end: true },
        ]} />
      </div>
    </Panel>
  )
}
