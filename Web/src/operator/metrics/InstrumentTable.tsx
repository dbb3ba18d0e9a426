import { useState } from 'preact/hooks'
import type { InstrumentView } from '../../contracts/metrics'
import { DottedName } from '../../design/DottedName'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { count } from '../format/numbers'

interface InstrumentTableProps {
  instruments: InstrumentView[]
  chosen: string
  onChoose: (instrument: InstrumentView) => void
}

// A dozen processes have some hundred: on a phone that is fifty screens.
const SHOWN = 50

export function InstrumentTable({ instruments, chosen, onChoose }: InstrumentTableProps) {
  const [all, setAll] = useState(false)
  return (
    <Panel title={`Instruments (${instruments.length})`}>
      <Table caption="Instruments" rows={all ? instruments : instruments.slice(0, SHOWN)} id={one => `${one.service} ${one.meter} ${one.name}`} columns={[
        { title: 'Name', cell: one => <button type="button" class="link" aria-pressed={chosen === `${one.service} ${one.name}`} onClick={() => choose(one, onChoose)}><DottedName name={one.name} /></button> },
        { title: 'Service', cell: one => one.service },
        { title: 'Kind', cell: one => <span class="tag">{one.kind}</span> },
        { title: 'Unit', cell: one => one.unit || '–' },
        { title: 'Series', cell: one => count(one.series), end: true },
        { title: 'What it is', cell: one => <span class="quiet">{one.description}</span> },
      ]} />
      {!all && instruments.length > SHOWN && <p class="row"><button type="button" class="button" onClick={() => setAll(true)}>Show all {count(instruments.length)}</button></p>}
    </Panel>
  )
}

/** The chart is above the list. */
function choose(one: InstrumentView, onChoose: (instrument: InstrumentView) => void) {
  onChoose(one)
  scrollTo({ top: 0, behavior: 'smooth' })
}
