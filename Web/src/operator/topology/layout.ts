import type { Edge, Graph, Node } from './graph'

export const NODE = { width: 190, height: 58 }
const GAP = 26
const COLUMNS = [20, 385, 750] as const
export const WIDTH = 960

export interface Placed extends Node {
  x: number
  y: number
}

export interface Drawn extends Edge {
  path: string
  /** Of the line, in units of the drawing. */
  width: number
  /** Where the end of its text is: near the node that it leads to, where lines are apart. */
  label: { x: number; y: number }
}

/** Three columns, each centred on the tallest. */
export function layout(graph: Graph): { height: number; nodes: Placed[]; edges: Drawn[] } {
  const columns = [0, 1, 2].map(column => graph.nodes.filter(node => node.column === column))
  const most = Math.max(1, ...columns.map(column => column.length))
  const height = most * (NODE.height + GAP) + GAP
  const nodes = columns.flatMap((column, at) => column.map((node, row): Placed => {
    const free = height - column.length * NODE.height
    return { ...node, x: COLUMNS[at]!, y: (free * (row + 1)) / (column.length + 1) + row * NODE.height }
  }))
  const byId = new Map(nodes.map(node => [node.id, node]))
  return { height, nodes, edges: graph.edges.map(edge => drawn(edge, byId.get(edge.from)!, byId.get(edge.to)!)) }
}

function drawn(edge: Edge, from: Placed, to: Placed): Drawn {
  const start = { x: from.x + NODE.width, y: from.y + NODE.height / 2 }
  const end = { x: to.x, y: to.y + NODE.height / 2 }
  const bend = (end.x - start.x) / 2
  return {
    ...edge,
    path: `M${start.x},${start.y}C${start.x + bend},${start.y} ${end.x - bend},${end.y} ${end.x},${end.y}`,
    width: widthOf(edge.rps),
    // On the side from which the line does not come.
    label: { x: end.x - 12, y: start.y < end.y ? end.y + widthOf(edge.rps) / 2 + 15 : end.y - widthOf(edge.rps) / 2 - 5 },
  }
}

/** Grows with each doubling of the traffic: one and a thousand requests a second can both be seen. */
export function widthOf(rps: number | undefined): number {
  return rps === undefined ? 1 : Math.min(12, 1.5 + Math.log2(1 + rps))
}
