import { Table } from '../../design/Table'
import { rate } from '../format/numbers'
import { StateMark } from '../services/StateMark'
import { isAway } from './edge'
import type { Graph } from './graph'

export function EdgeTable({ graph }: { graph: Graph }) {
  const rows = graph.nodes.map(node => ({ node, edge: graph.edges.find(edge => edge.from === 'gateway' && edge.to === node.id), to: graph.edges.filter(edge => edge.from === node.id).map(edge => (isAway(edge) ? `${edge.to} (away)` : edge.to)) }))
  return (
    <Table caption="Nodes of the drawing and the lines that begin there" rows={rows} id={row => row.node.id} columns={[
      { title: 'Node', cell: row => row.node.id },
      { title: 'State', cell: row => <StateMark state={row.node.state} /> },
      { title: 'Leads to', cell: row => row.to.join(', ') || '–' },
      { title: 'Req/s', cell: row => rate(row.edge?.rps), end: true },
      { title: 'Failures/s', cell: row => rate(row.edge?.failing), end: true },
    ]} />
  )
}
