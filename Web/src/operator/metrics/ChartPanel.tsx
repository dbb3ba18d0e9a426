import { useState } from 'preact/hooks'
import type { MetricChart } from '../../contracts/metrics'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Chart } from './Chart'
import { Dimensions } from './Dimensions'

const RANGES = [[15, '15 min'], [60, '1 h'], [180, '3 h'], [1_440, '1 d']] as const

export function ChartPanel({ service, instrument, onClose }: { service: string; instrument: string; onClose: () => void }) {
  const [minutes, setMinutes] = useState<number>(15)
  const [by, setBy] = useState('')
  const [where, setWhere] = useState('')
  const search = new URLSearchParams({ minutes: String(minutes), ...(by && { by }), ...(where && { where }) })
  const asked = useAsked<MetricChart>(`/api/telemetry/metrics/${encodeURIComponent(service)}/${encodeURIComponent(instrument)}?${search}`)
  return (
    <Panel
      title={<>{instrument} <span class="quiet small">{service}</span></>}
      aside={(
        <div class="row">
          <Choice label="Time range" options={RANGES} value={minutes} onChange={setMinutes} />
          <button type="button" class="button" disabled={asked.asking} onClick={asked.again}>Look again</button>
          <button type="button" class="button" onClick={onClose}>Close</button>
        </div>
      )}
    >
      <Loaded asked={asked}>
        {chart => (
          <div class="stack tight">
            {chart.description && <p class="small quiet">{chart.description}</p>}
            <Dimensions of={chart.dimensions} by={by} onBy={setBy} where={where} onWhere={setWhere} />
            {chart.lines.length === 0 ? <Empty title="Nothing was measured in this time" /> : <Chart chart={chart} />}
          </div>
        )}
      </Loaded>
    </Panel>
  )
}
