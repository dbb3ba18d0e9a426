// Services/Contracts/TelemetryContracts.cs: logs.

export type LogSeverity = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical'

export interface LogView {
  id: number
  at: string
  level: LogSeverity
  service: string
  instance: string
  category: string
  message: string
  traceId?: string
  spanId?: string
  attributes: Record<string, string>
}

export interface LogList {
  logs: LogView[]
  next?: string
}

export interface LogBatch {
  logs: LogView[]
  dropped: number
}
