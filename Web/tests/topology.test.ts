import { expect, test } from 'vitest'
import type { GatewayView } from '../src/contracts/gateway'
import { layout, widthOf, WIDTH, NODE } from '../src/operator/topology/layout'
import { isAway } from '../src/operator/topology/edge'
import { graphOf, type Graph, type Node } from '../src/operator/topology/graph'
import { viewWith } from './view'

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

test('lines lead from each service and the gateway to its stores, and show which store is away', () => {
  const view = viewWith({ dependencies: [{ name: 'redis', state: 'unhealthy', since: '', figures: {} }, { name: 'database', state: 'healthy', since: '', figures: {} }] })

  const { edges } = graphOf(view, () => undefined)

  expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['gateway auth', 'auth redis', 'auth database', 'gateway redis'])
  expect(edges.filter(isAway).map(({ from, to }) => `${from} ${to}`)).toEqual(['auth redis', 'gateway redis'])
})

test('the gateway leads to those that it sends requests to, and to no others', () => {
  const gateway = { metrics: { services: { auth: {} } } } as unknown as GatewayView
  const view = viewWith({ gateway, status: { ...viewWith({}).status, services: { auth: [], dashboard: [], gateway: [] } } })

  expect(graphOf(view, () => undefined).edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['gateway auth'])
})
