import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { TimeChart } from '../charts/TimeChart'
import { milliseconds } from '../format/numbers'
import { history } from '../live/history'
import { within } from '../live/samples'

const SHOWN_SECONDS = 900

export function LatencyPanel({ type }: { type: string }) {
  const samples = within(history.value.get(type) ?? [], SHOWN_SECONDS)
  const last = samples.at(-1)?.latency
  return (
    <Panel title="Latency" aside={<span class="small quiet">as the gateway measures it</span>}>
      {samples.length < 2 ? <Empty title="No latency measured yet" /> : (
        <TimeChart
          label={`Latency over time. Now half within ${milliseconds(last?.p50)}, 95 percent within ${milliseconds(last?.p95)}, 99 percent within ${milliseconds(last?.p99)}.`}
          times={samples.map(sample => sample.time)}
          lines={[
            { name: 'p50', colour: '--good', values: samples.map(sample => sample.latency.p50) },
            { name: 'p95', colour: '--warn', values: samples.map(sample => sample.latency.p95) },
            { name: 'p99', colour: '--bad', values: samples.map(sample => sample.latency.p99) },
          ]}
          format={milliseconds}
        />
      )}
    </Panel>
  )
}
