import type { InstrumentList } from '../../contracts/metrics'
import { Empty } from '../../design/Empty'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Page } from '../shell/Page'
import { useQuery } from '../shell/useQuery'
import { ServiceSelect } from '../telemetry/ServiceSelect'
import { TextField } from '../telemetry/TextField'
import { ChartPanel } from './ChartPanel'
import { InstrumentTable } from './InstrumentTable'

export function MetricsPage() {
  const [{ service, text, of, instrument }, change] = useQuery('service', 'text', 'of', 'instrument')
  const asked = useAsked<InstrumentList>('/api/telemetry/metrics')
  return (
    <Page title="Metrics" lead="What services measure of themselves. Choose an instrument to see it over time." aside={<button type="button" class="button" disabled={asked.asking} onClick={asked.again}>Look again</button>}>
      {of && instrument && <ChartPanel key={`${of} ${instrument}`} service={of} instrument={instrument} onClose={() => change({ of: '', instrument: '' })} />}
      <form class="panel filters" role="search" aria-label="Instruments" onSubmit={event => event.preventDefault()}>
        <ServiceSelect value={service} onChange={value => change({ service: value })} />
        <TextField label="Name or description" value={text} onChange={value => change({ text: value })} />
      </form>
      <Loaded asked={asked}>
        {({ instruments }) => {
          const found = instruments.filter(one => (!service || one.service === service) && `${one.name} ${one.description} ${one.meter}`.toLowerCase().includes(text.toLowerCase()))
          return found.length === 0
            ? <Empty title="No instrument matches">Services report theirs within a minute of their start.</Empty>
            : <InstrumentTable instruments={found} chosen={`${of} ${instrument}`} onChoose={one => change({ of: one.service, instrument: one.name })} />
        }}
      </Loaded>
    </Page>
  )
}
