// Services/Contracts/EventContracts.cs.

export interface EventEnvelope {
  id: string
  type: string
  key: string
  source: string
  time: string
  traceParent?: string
  data: unknown
}

export interface RecentEvents {
  events: EventEnvelope[]
  count: number
}

export interface DeadEvent {
  group: string
  event: EventEnvelope
  reason: string
  attempts: number
  time: string
}

export interface DeadEvents {
  deadLetters: DeadEvent[]
  count: number
}
