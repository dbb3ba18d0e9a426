import type { GatewayView } from '../../contracts/gateway'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { count, milliseconds, percent, rate } from '../format/numbers'
import { address } from '../shell/routes'
import { BreakerMark } from './BreakerMark'

export function ServicesPanel({ gateway }: { gateway: GatewayView }) {
  const rows = Object.entries(gateway.metrics.services).map(([type, of]) => ({ type, ...of }))
  return (
    <Panel title="Services" aside={<span class="small quiet">breakers, retries and limits of each</span>}>
      <div class="scroll">
        <Table caption="Services at the gateway" rows={rows} id={row => row.type} columns={[
          { title: 'Service', cell: row => <a href={address('service', { type: row.type })}>{row.type}</a> },
          { title: 'Breaker', cell: row => <BreakerMark breaker={row.breaker} /> },
          { title: 'Balancing', cell: row => gateway.status.balancing[row.type] ?? 'in turn' },
          { title: 'Req/s', cell: row => rate(row.rps), end: true },
          { title: 'Success', cell: row => percent(row.successRate), end: true },
          { title: 'p50', cell: row => milliseconds(row.latency.p50), end: true },
          { title: 'p99', cell: row => milliseconds(row.latency.p99), end: true },
          { title: 'Retries', cell: row => count(row.retries), end: true },
          { title: 'Retries left', cell: row => count(row.retryBudget), end: true },
          { title: 'In progress', cell: row => count(row.inProgress), end: true },
          { title: 'Queued', cell: row => count(row.queued), end: true },
          { title: 'Turned away', cell: row => count(row.shed), end: true },
        ]} />
      </div>
    </Panel>
  )
}
