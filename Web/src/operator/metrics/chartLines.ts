import type { MetricChart } from '../../contracts/metrics'
import type { Line } from '../charts/TimeChart'

const COLOURS = ['--lane-0', '--lane-1', '--lane-2', '--lane-3', '--lane-4', '--lane-5']

/** The start of each step, in seconds since 1970. */
export function timesOf(chart: MetricChart): number[] {
  const from = Date.parse(chart.from) / 1_000
  const steps = Math.max(0, ...chart.lines.map(line => line.values.length))
  return Array.from({ length: steps }, (_, at) => from + at * chart.stepSeconds)
}

/** The values of each line: for a histogram how often, for the others how much. */
export function valueLines(chart: MetricChart): Line[] {
  return chart.lines.map((line, at) => ({ name: line.name || chart.instrument, colour: COLOURS[at % COLOURS.length]!, values: line.values, filled: chart.lines.length === 1 }))
}

/** The percentiles of the first line: all series together, or of several lines the busiest. */
export function percentileLines(chart: MetricChart): Line[] {
  const line = chart.lines[0]
  if (!line?.p50) return []
  return [
    { name: 'p50', colour: '--good', values: line.p50 },
    { name: 'p95', colour: '--warn', values: line.p95 ?? [] },
    { name: 'p99', colour: '--bad', values: line.p99 ?? [] },
    { name: 'Mean', colour: '--calm', values: line.mean ?? [] },
  ]
}
