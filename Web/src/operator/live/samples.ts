import type { LatencyMetrics } from '../../contracts/gateway'

/** What passed at a moment. Seconds since 1970; requests a second; milliseconds. */
export interface Sample {
  time: number
  rps: number
  failing: number
  failed: number
  latency: LatencyMetrics
}

/** An hour of seconds. */
const MOST = 3_600

interface Measured {
  rps: number
  failed: number
  latency?: LatencyMetrics
}

/** Failures a second come from the difference of two counts. A count that has fallen is that of a gateway that has started anew. */
export function sampleOf(measured: Measured, time: number, before: Sample | undefined): Sample {
  const seconds = before ? time - before.time : 0
  const more = before ? measured.failed - before.failed : 0
  const failing = seconds > 0 ? Math.max(0, more) / seconds : before?.failing ?? 0
  return { time, rps: measured.rps, failing, failed: measured.failed, latency: measured.latency ?? {} }
}

/** Views may repeat what the gateway said last: then there is nothing new. */
export function append(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const last = samples.at(-1)
  if (last && next.time <= last.time) return samples
  return samples.length >= MOST ? [...samples.slice(1), next] : [...samples, next]
}

export function within(samples: readonly Sample[], seconds: number): readonly Sample[] {
  const last = samples.at(-1)
  return last ? samples.filter(sample => sample.time > last.time - seconds) : []
}
