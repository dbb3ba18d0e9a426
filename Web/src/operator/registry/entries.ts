import type { ReplicaStatus } from '../../contracts/status'
import type { Registration, SystemView } from '../../contracts/view'

export interface Entry {
  instance: ReplicaStatus
  registration?: Registration
  gateway: 'listed' | 'not listed' | 'other address' | 'not known'
}

/** Every replica, and whether the gateway has it at the same address. Services that the gateway does not forward to need not be there. */
export function entriesOf(view: SystemView): Entry[] {
  const targets = view.gateway && new Map(Object.values(view.gateway.status.services).flat().map(target => [target.serviceId, target.url]))
  return Object.values(view.status.services).flat().map(instance => ({
    instance,
    registration: view.registrations[instance.serviceId],
    gateway: !targets ? 'not known' : agreement(instance, view, targets),
  }))
}

function agreement(instance: ReplicaStatus, view: SystemView, targets: ReadonlyMap<string, string>): Entry['gateway'] {
  const url = targets.get(instance.serviceId)
  if (url !== undefined) return url === instance.url ? 'listed' : 'other address'
  return instance.type in view.gateway!.status.services ? 'not listed' : 'listed'
}

/** A heartbeat comes every ten seconds, and a lease lasts for thirty. */
const LATE_MS = 15_000

export function isLate({ registration }: Entry, now: number): boolean {
  return registration !== undefined && now - Date.parse(registration.lastHeartbeat) > LATE_MS
}
