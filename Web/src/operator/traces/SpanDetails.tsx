import type { LogView } from '../../contracts/logs'
import type { SpanView } from '../../contracts/traces'
import { count, milliseconds } from '../format/numbers'
import { LogRows } from '../logs/LogRows'
import { address } from '../shell/routes'
import { Attributes } from '../telemetry/Attributes'

export function SpanDetails({ span, logs }: { span: SpanView; logs: LogView[] }) {
  return (
    <div class="span-details stack tight">
      <p class="small quiet">{span.kind} · {span.instance} · {span.scope} · span <code>{span.spanId}</code></p>
      {span.statusMessage && <p class="notice bad">{span.statusMessage}</p>}
      <Attributes of={span.attributes} />
      {span.events.map((event, at) => (
        <section key={at}>
          <h3>{event.name} <span class="quiet small">at {milliseconds(event.startMs)}</span></h3>
          <Attributes of={event.attributes} />
        </section>
      ))}
      {span.links.length > 0 && <p class="small">Belongs with {span.links.map(link => <a key={link.spanId} class="mono" href={address('trace', { id: link.traceId })}>{link.traceId.slice(0, 8)}</a>)}</p>}
      {logs.length > 0 && <LogRows logs={logs} />}
      {span.dropped > 0 && <p class="small quiet">{count(span.dropped)} attributes, events or links more were sent than are kept.</p>}
    </div>
  )
}
