// Services/Contracts/DashboardContracts.cs. What is null there is absent here.

export type HealthState = 'unknown' | 'healthy' | 'suspect' | 'unhealthy' | 'recovering' | 'draining'

export interface SystemStatus {
  summary: StatusSummary
  services: Record<string, ReplicaStatus[]>
}

export interface StatusSummary extends TypeSummary {
  timestamp: string
  services: Record<string, TypeSummary>
}

export interface TypeSummary {
  total: number
  healthy: number
  unhealthy: number
  unknown: number
}

export interface ReplicaStatus {
  serviceId: string
  name: string
  type: string
  url: string
  state: HealthState
  reason?: string
  since: string
  lastCheck?: string
  responseMs?: number
  failuresInARow: number
  suspicion: number
  flapping: boolean
  history: StateChange[]
}

export interface StateChange {
  state: HealthState
  at: string
  reason?: string
}

export interface DependencyStatus {
  name: string
  state: HealthState
  reason?: string
  since: string
  responseMs?: number
  figures: Record<string, number>
}
