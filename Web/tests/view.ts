import type { ReplicaStatus } from '../src/contracts/status'
import type { SystemView } from '../src/contracts/view'

export const replica: ReplicaStatus = { serviceId: 'auth-1', name: 'auth-1', type: 'auth', url: 'http://localhost:3001', state: 'healthy', since: '', failuresInARow: 0, suspicion: 0, flapping: false, history: [] }

/** A view of one replica of auth, with what a test is about. */
export function viewWith(more: Partial<SystemView>): SystemView {
  const summary = { total: 1, healthy: 1, unhealthy: 0, unknown: 0 }
  return { status: { summary: { ...summary, timestamp: '', services: { auth: summary } }, services: { auth: [replica] } }, dependencies: [], alerts: [], heard: {}, speaking: true, registrations: {}, ...more }
}
