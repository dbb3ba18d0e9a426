// Services/Contracts/GatewayContracts.cs.

export interface GatewayView {
  status: GatewayStatus
  metrics: GatewayMetrics
  at: string
}

export interface GatewayStatus {
  services: Record<string, GatewayTarget[]>
  balancing: Record<string, string>
  source: 'none' | 'registry' | 'service-discovery'
  timestamp: string
}

export type TargetState = 'up' | 'suspect' | 'out' | 'probing' | 'draining'

export interface GatewayTarget {
  serviceId: string
  name: string
  url: string
  healthy: boolean
  state: TargetState
  reason?: string
  waiting: number
}

export interface GatewayMetrics {
  loadBalancer: RequestMetrics
  services: Record<string, ServiceMetrics>
  instances: Record<string, InstanceMetrics>
  timestamp: string
}

export interface RequestMetrics {
  total: number
  success: number
  failed: number
  rps: number
  failuresByType: Record<string, number>
}

export interface LatencyMetrics {
  p50?: number
  p95?: number
  p99?: number
}

/** How many requests of the last ten to twenty seconds took up to so many milliseconds, and longer than the bucket before. */
export interface LatencyBucket {
  upToMs: number
  count: number
}

export interface ServiceMetrics {
  total: number
  success: number
  failed: number
  rps: number
  successRate: number
  latency: LatencyMetrics
  retries: number
  retryBudget: number
  breaker: string
  inProgress: number
  queued: number
  shed: number
  buckets: LatencyBucket[]
}

export interface InstanceMetrics {
  name: string
  type: string
  url: string
  total: number
  success: number
  failed: number
  rps: number
  successRate: number
  latency: LatencyMetrics
  retries: number
  ejections: number
  breaker: string
  waiting: number
  buckets: LatencyBucket[]
}
