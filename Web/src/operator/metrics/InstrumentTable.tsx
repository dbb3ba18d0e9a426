import type { InstrumentView } from '../../contracts/metrics'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { count } from '../format/numbers'

interface InstrumentTableProps {
  instruments: InstrumentView[]
  chosen: string
  onChoose: (instrument: InstrumentView) => void
}

export function InstrumentTable({ instruments, chosen, onChoose }: InstrumentTableProps) {
  return (
    <Panel title={`Instruments (${instruments.length})`}>
      <Table caption="Instruments" rows={instruments} id={one => `${one.service} ${one.meter} ${one.name}`} columns={[
        { title: 'Name', cell: one => <button type="button" class="link" aria-pressed={chosen === `${one.service} ${one.name}`} onClick={() => choose(one, onChoose)}>{one.name}</button> },
        { title: 'Service', cell: one => one.service },
        { title: 'Kind', cell: one => <span class="tag">{one.kind}</span> },
        { title: 'Unit', cell: one => one.unit || '–' },
        { title: 'Series', cell: one => count(one.series), end: true },
        { title: 'What it is', cell: one => <span class="quiet">{one.description}</span> },
      ]} />
    </Panel>
  )
}

/** The chart is above the list. */
function choose(one: InstrumentView, onChoose: (instrument: InstrumentView) => void) {
  onChoose(one)
  scrollTo({ top: 0, behavior: 'smooth' })
}
