// Services/Contracts/DashboardContracts.cs and AlertContracts.cs.

export type AlertSeverity = 'info' | 'warning' | 'critical'
export type AlertState = 'firing' | 'acknowledged' | 'silenced' | 'resolved'

export interface AlertView {
  id: string
  subject: string
  cause: string
  severity: AlertSeverity
  state: AlertState
  summary: string
  began: string
  ended?: string
  acknowledgedAt?: string
  acknowledgedBy?: string
  hidden: number
  instance?: string
  hiddenBy?: string
}

export interface AlertList {
  alerts: AlertView[]
  count: number
  historyAway?: boolean
}

export interface AlertMessage {
  message: string
  count: number
}

export interface SilenceView {
  id: string
  subject?: string
  cause?: string
  instance?: string
  from: string
  until: string
  reason: string
  by: string
}

export interface SilenceList {
  silences: SilenceView[]
  count: number
}

export interface DeliveryView {
  id: string
  alertId?: string
  kind: string
  target: string
  state: string
  attempts: number
  createdAt: string
  nextAt?: string
  error?: string
}

export interface DeliveryList {
  deliveries: DeliveryView[]
  count: number
}
