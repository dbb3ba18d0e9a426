import { useState } from 'preact/hooks'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { TimeChart } from '../charts/TimeChart'
import { rate } from '../format/numbers'
import { ALL, history } from '../live/history'
import { within } from '../live/samples'

const RANGES = [[120, '2 min'], [900, '15 min'], [3_600, '1 h']] as const

export function TrafficPanel({ type = ALL }: { type?: string }) {
  const [seconds, setSeconds] = useState<number>(120)
  const samples = within(history.value.get(type) ?? [], seconds)
  return (
    <Panel title="Traffic" aside={<Choice label="Time range of the traffic" options={RANGES} value={seconds} onChange={setSeconds} />}>
      {samples.length < 2 ? <Empty title="No traffic measured yet" /> : (
        <TimeChart
          label={`Requests and failures a second. Now ${rate(samples.at(-1)?.rps)} requests and ${rate(samples.at(-1)?.failing)} failures.`}
          times={samples.map(sample => sample.time)}
          lines={[
            { name: 'Requests/s', colour: '--accent', values: samples.map(sample => sample.rps), filled: true },
            { name: 'Failures/s', colour: '--bad', values: samples.map(sample => sample.failing) },
          ]}
          format={rate}
        />
      )}
      <p class="small quiet">Since this page was opened.</p>
    </Panel>
  )
}
