import type { LogView } from './logs'

// Services/Contracts/TelemetryContracts.cs: traces.

export interface TraceList {
  traces: TraceSummary[]
  next?: string
}

export interface TraceSummary {
  traceId: string
  name: string
  service: string
  start: string
  durationMs: number
  spans: number
  errors: number
  services: Record<string, number>
}

export interface TraceView {
  summary: TraceSummary
  spans: SpanView[]
  logs: LogView[]
  dropped: number
}

export interface SpanView {
  spanId: string
  parentId?: string
  depth: number
  name: string
  kind: string
  service: string
  instance: string
  scope: string
  startMs: number
  durationMs: number
  status: 'unset' | 'ok' | 'error'
  statusMessage?: string
  attributes: Record<string, string>
  events: SpanEventView[]
  links: SpanLinkView[]
  dropped: number
}

export interface SpanEventView {
  name: string
  startMs: number
  attributes: Record<string, string>
}

export interface SpanLinkView {
  traceId: string
  spanId: string
  attributes: Record<string, string>
}
