import type { TraceView } from '../../contracts/traces'
import { Empty } from '../../design/Empty'
import { Figures } from '../../design/Figures'
import { Panel } from '../../design/Panel'
import { count, milliseconds } from '../format/numbers'
import { timeOfDay } from '../format/times'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { LogRows } from '../logs/LogRows'
import { Page } from '../shell/Page'
import { address } from '../shell/routes'
import { Waterfall } from './Waterfall'

export function TracePage({ id }: { id: string }) {
  const asked = useAsked<TraceView>(`/api/telemetry/traces/${encodeURIComponent(id)}`)
  const title = asked.answer?.ok ? asked.answer.value.summary.name : 'Trace'
  return (
    <Page title={title} lead={<><a href={address('traces')}>All traces</a> · <code>{id}</code></>} aside={<button type="button" class="button" disabled={asked.asking} onClick={asked.again}>Look again</button>}>
      <Loaded asked={asked}>
        {({ summary, spans, logs, dropped }) => (
          <>
            <section class="panel" aria-label="The trace in figures">
              <Figures large of={[
                { name: 'Duration', value: milliseconds(summary.durationMs) },
                { name: 'Spans', value: count(summary.spans) },
                { name: 'Errors', value: count(summary.errors), bad: summary.errors > 0 },
                { name: 'Services', value: count(Object.keys(summary.services).length) },
                { name: 'Began', value: timeOfDay(summary.start) },
              ]} />
            </section>
            {dropped > 0 && <p class="notice warn">{count(dropped)} more spans came than are kept of one trace.</p>}
            <Panel title="Waterfall"><Waterfall spans={spans} logs={logs} /></Panel>
            <Panel title={`Logs (${logs.length})`}>{logs.length === 0 ? <Empty title="None of its services has logged anything" /> : <LogRows logs={logs} />}</Panel>
          </>
        )}
      </Loaded>
    </Page>
  )
}
