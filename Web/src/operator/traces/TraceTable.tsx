import type { TraceSummary } from '../../contracts/traces'
import { Mark } from '../../design/Mark'
import { Table } from '../../design/Table'
import { milliseconds } from '../format/numbers'
import { moment } from '../format/times'
import { address } from '../shell/routes'

export function TraceTable({ traces }: { traces: TraceSummary[] }) {
  const longest = Math.max(1, ...traces.map(trace => trace.durationMs))
  return (
    <Table caption="Traces, newest first" rows={traces} id={trace => trace.traceId} columns={[
      { title: 'Name', cell: trace => <a href={address('trace', { id: trace.traceId })}>{trace.name}</a> },
      { title: 'Began', cell: trace => <time class="nowrap" dateTime={trace.start}>{moment(trace.start)}</time> },
      { title: 'Services', cell: trace => <Services trace={trace} /> },
      { title: 'Outcome', cell: trace => trace.errors > 0 ? <Mark tone="bad" shape="square" text={`${trace.errors} ${trace.errors === 1 ? 'error' : 'errors'}`} /> : <Mark tone="good" shape="circle" text="Good" /> },
      { title: 'Duration', cell: trace => <Duration trace={trace} longest={longest} />, end: true },
    ]} />
  )
}

function Services({ trace }: { trace: TraceSummary }) {
  return <span class="tags">{Object.entries(trace.services).sort(([a], [b]) => a.localeCompare(b)).map(([service, spans]) => <span key={service} class="tag">{service} {spans}</span>)}</span>
}

function Duration({ trace, longest }: { trace: TraceSummary; longest: number }) {
  return (
    <span class="duration">
      {milliseconds(trace.durationMs)}
      <span class="bar" aria-hidden="true"><span style={{ width: `${(trace.durationMs / longest) * 100}%` }} /></span>
    </span>
  )
}
