import type { SpanView } from '../../contracts/traces'

export interface Row {
  span: SpanView
  /** Of the width, in percent. */
  left: number
  width: number
  children: number
}

/** Narrower cannot be seen. */
const LEAST_WIDTH = 0.3

/**
 * Spans as bars, in the order in which they came: parents before children. Those below a folded one are left out.
 * A span may begin before its trace does, or end after it, where clocks differ: the axis has room for all.
 */
export function rowsOf(spans: readonly SpanView[], folded: ReadonlySet<string>): Row[] {
  const from = Math.min(0, ...spans.map(span => span.startMs))
  const length = Math.max(0.001, ...spans.map(span => span.startMs + span.durationMs)) - from
  const rows: Row[] = []
  let hiddenBelow = Infinity
  for (const [at, span] of spans.entries()) {
    if (span.depth > hiddenBelow) continue
    hiddenBelow = folded.has(span.spanId) ? span.depth : Infinity
    const left = Math.min(100 - LEAST_WIDTH, ((span.startMs - from) / length) * 100)
    const width = Math.min(100 - left, Math.max(LEAST_WIDTH, (span.durationMs / length) * 100))
    rows.push({ span, left, width, children: descendants(spans, at) })
  }

  return rows
}

/** Where the axis has its marks: quarters of the whole, in ms from the start. */
export function ticks(spans: readonly SpanView[]): number[] {
  const from = Math.min(0, ...spans.map(span => span.startMs))
  const to = Math.max(0.001, ...spans.map(span => span.startMs + span.durationMs))
  return [0, 0.25, 0.5, 0.75, 1].map(share => from + (to - from) * share)
}

function descendants(spans: readonly SpanView[], at: number): number {
  const next = spans.findIndex((span, index) => index > at && span.depth <= spans[at]!.depth)
  return (next < 0 ? spans.length : next) - at - 1
}
