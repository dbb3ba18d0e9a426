import type { TraceList } from '../../contracts/traces'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Page } from '../shell/Page'
import { useQuery } from '../shell/useQuery'
import { TraceFilters } from './TraceFilters'
import { TraceTable } from './TraceTable'

const LIMIT = '100'

export function TracesPage() {
  const [filters, change] = useQuery('service', 'text', 'status', 'minMs', 'before')
  const search = new URLSearchParams(Object.entries({ ...filters, limit: LIMIT }).filter(([, value]) => value !== ''))
  const asked = useAsked<TraceList>(`/api/telemetry/traces?${search}`)
  return (
    <Page title="Traces" lead="One line for each request or job that began somewhere; open it to see where its time went." aside={<button type="button" class="button" disabled={asked.asking} onClick={asked.again}>Look again</button>}>
      <TraceFilters filters={filters} change={change} />
      <Panel title="Found">
        <Loaded asked={asked}>
          {({ traces, next }) => traces.length === 0 ? <Empty title="No trace matches">Widen the filters, or send a request through the gateway.</Empty> : (
            <>
              <TraceTable traces={traces} />
              <p class="row">
                {filters.before && <button type="button" class="button" onClick={() => change({ before: '' })}>Newest</button>}
                {next && <button type="button" class="button" onClick={() => change({ before: next })}>Earlier</button>}
              </p>
            </>
          )}
        </Loaded>
      </Panel>
    </Page>
  )
}
