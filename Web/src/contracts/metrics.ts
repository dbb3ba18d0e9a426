// Services/Contracts/TelemetryContracts.cs: metrics.

export type InstrumentKind = 'gauge' | 'sum' | 'counter' | 'histogram'

export interface InstrumentList {
  instruments: InstrumentView[]
}

export interface InstrumentView {
  service: string
  name: string
  kind: InstrumentKind
  unit: string
  description: string
  meter: string
  series: number
  points: number
  dimensions: string[]
}

export interface MetricChart {
  service: string
  instrument: string
  kind: InstrumentKind
  unit: string
  description: string
  from: string
  stepSeconds: number
  dimensions: Record<string, string[]>
  lines: ChartLine[]
  more: number
}

type Values = (number | null)[]

export interface ChartLine {
  name: string
  values: Values
  p50?: Values
  p95?: Values
  p99?: Values
  mean?: Values
}
