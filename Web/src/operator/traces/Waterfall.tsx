import { useState } from 'preact/hooks'
import type { LogView } from '../../contracts/logs'
import type { SpanView } from '../../contracts/traces'
import { milliseconds } from '../format/numbers'
import { coloursOf } from './colours'
import { SpanDetails } from './SpanDetails'
import { SpanRow } from './SpanRow'
import { rowsOf, ticks } from './waterfall'

/** Bars over time, indented like the tree. A bar opens what its span carries. */
export function Waterfall({ spans, logs }: { spans: SpanView[]; logs: LogView[] }) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<string>()
  const colours = coloursOf(spans.map(span => span.service))

  function fold(id: string) {
    const next = new Set(folded)
    if (!next.delete(id)) next.add(id)
    setFolded(next)
  }

  return (
    <>
      <ul class="row lanes small">{[...colours].map(([service, colour]) => <li key={service}><span class={`swatch ${colour}`} aria-hidden="true" /> {service}</li>)}</ul>
      <div class="waterfall-axis number" aria-hidden="true">{ticks(spans).map(at => <span key={at}>{milliseconds(at)}</span>)}</div>
      <ol class="waterfall">
        {rowsOf(spans, folded).map(row => (
          <li key={row.span.spanId}>
            <SpanRow row={row} colour={colours.get(row.span.service)!} folded={folded.has(row.span.spanId)} onFold={() => fold(row.span.spanId)} open={open === row.span.spanId} onOpen={() => setOpen(open === row.span.spanId ? undefined : row.span.spanId)} />
            {open === row.span.spanId && <SpanDetails span={row.span} logs={logs.filter(log => log.spanId === row.span.spanId)} />}
          </li>
        ))}
      </ol>
    </>
  )
}
