import { EdgeLabel } from './EdgeLabel'
import { EdgeLine } from './EdgeLine'
import type { Graph } from './graph'
import { layout, WIDTH } from './layout'
import { NodeBox } from './NodeBox'

export function Drawing({ graph }: { graph: Graph }) {
  const { height, nodes, edges } = layout(graph)
  return (
    <svg class="topology" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label="Gateway, services and stores. The table below says the same.">
      {edges.map(edge => <EdgeLine key={`${edge.from} ${edge.to}`} edge={edge} />)}
      {edges.map(edge => <EdgeLabel key={`${edge.from} ${edge.to}`} edge={edge} />)}
      {nodes.map(node => <NodeBox key={node.id} node={node} />)}
    </svg>
  )
}
