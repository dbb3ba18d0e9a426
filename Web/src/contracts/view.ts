import type { AlertView } from './alerts'
import type { GatewayView } from './gateway'
import type { DependencyStatus, SystemStatus } from './status'

/** Services/Contracts/DashboardContracts.cs: what GET /api/live sends each second, and when something has happened. */
export interface SystemView {
  status: SystemStatus
  dependencies: DependencyStatus[]
  alerts: AlertView[]
  gateway?: GatewayView
  heard: Record<string, string>
  speaking: boolean
  /** By the id of the instance. */
  registrations: Record<string, Registration>
}

/** What the registry says of an instance, by its own clock. */
export interface Registration {
  registeredAt: string
  lastHeartbeat: string
}
