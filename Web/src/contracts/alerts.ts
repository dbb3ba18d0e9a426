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
