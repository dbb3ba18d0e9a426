import type { HealthState } from '../../contracts/status'
import type { SystemView } from '../../contracts/view'
import type { Sample } from '../live/samples'
import { worst } from '../services/state'

export interface Node {
  id: string
  state: HealthState
  detail: string
  column: 0 | 1 | 2
  isService: boolean
}

export interface Edge {
  from: string
  to: string
  /** Requests and failures a second. Nothing where the gateway does not see them. */
  rps?: number
  failing?: number
  /** Of the store that it leads to. */
  state?: HealthState
}

export interface Graph {
  nodes: Node[]
  edges: Edge[]
}

/** Gateway, services behind it, and what these lean on. Measured are the edges of the gateway; the others are drawn as they are declared. */
export function graphOf(view: SystemView, latest: (type: string) => Sample | undefined): Graph {
  const services = Object.entries(view.status.services).filter(([type]) => type !== 'gateway').map(([type, instances]): Node => {
    const well = instances.filter(instance => instance.state !== 'unhealthy' && instance.state !== 'unknown').length
    return { id: type, state: worst(instances.map(instance => instance.state)), detail: `${well} of ${instances.length} answer`, column: 1, isService: true }
  })
  const stores = view.dependencies.filter(dependency => dependency.name === 'redis' || dependency.name === 'database').map((dependency): Node =>
    ({ id: dependency.name, state: dependency.state, detail: dependency.reason ?? '', column: 2, isService: false }))
  const gateway: Node = { id: 'gateway', state: view.dependencies.find(dependency => dependency.name === 'gateway')?.state ?? 'unknown', detail: '', column: 0, isService: false }

  return {
    nodes: [gateway, ...services, ...stores],
    edges: [
      ...services.filter(({ id }) => isBehindGateway(view, id)).map(({ id }): Edge => ({ from: 'gateway', to: id, rps: latest(id)?.rps, failing: latest(id)?.failing })),
      ...services.flatMap(({ id }) => stores.map((store): Edge => ({ from: id, to: store.id, state: store.state }))),
      ...stores.filter(({ id }) => id === 'redis').map((store): Edge => ({ from: gateway.id, to: store.id, state: store.state })),
    ],
  }
}

// It lists every type that it sends requests to, also while that has none. The dashboard is not among them.
function isBehindGateway({ gateway }: SystemView, type: string): boolean {
  return gateway === undefined || type in gateway.metrics.services
}
