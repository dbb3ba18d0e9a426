// Services/Contracts/TelemetryContracts.cs: processes of the orchestrator, and the fault lab.

export interface ResourceView {
  id: string
  resource: string
  state?: string
  health?: string
  pid?: number
  restarts: number
  exitCode?: number
  startedAt?: string
  urls: string[]
}

export interface FaultAnswer {
  message: string
  instance: string
  until?: string
}
