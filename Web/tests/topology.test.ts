import { expect, test } from 'vitest'
import { layout, widthOf, WIDTH, NODE } from '../src/operator/topology/layout'
import type { SystemView } from '../src/contracts/view'
import { graphOf, type Graph, type Node } from '../src/operator/topology/graph'

const node = (id: string, column: 0 | 1 | 2): Node => ({ id, column, state: 'healthy', detail: '', isService: column === 1 })

const graph: Graph = {
  nodes: [node('gateway', 0), ...['auth', 'compute', 'data', 'quiz'].map(id => node(id, 1)), node('redis', 2)],
  edges: [{ from: 'gateway', to: 'auth', rps: 3, failing: 0 }, { from: 'auth', to: 'redis' }],
}

test('nodes are inside the drawing and do not overlap', () => {
  const { nodes, height } = layout(graph)

  for (const one of nodes) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + NODE.width).toBeLessThanOrEqual(WIDTH)
    expect(one.y + NODE.height).toBeLessThanOrEqual(height)
    expect(nodes.some(other => other !== one && other.x === one.x && Math.abs(other.y - one.y) < NODE.height)).toBe(false)
  }
})

test('a line grows with its traffic, up to a limit', () => {
  expect([undefined, 0, 1, 100, 1e9].map(widthOf)).toEqual([1, 1.5, 2.5, expect.closeTo(8.16), 12])
})

test('the gateway leads to those that it sends requests to, and to no others', () => {
  const view = { status: { services: { auth: [], dashboard: [], gateway: [] } }, dependencies: [], alerts: [], gateway: { metrics: { services: { auth: {} } } } } as unknown as SystemView

  expect(graphOf(view, () => undefined).edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['gateway auth'])
})
