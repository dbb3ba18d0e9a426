import type { MetricChart } from '../../contracts/metrics'
import { TimeChart } from '../charts/TimeChart'
import { percentileLines, timesOf, valueLines } from './chartLines'
import { formatFor, small } from './units'

/** A counter or histogram is drawn as its rate; a histogram also by its percentiles. */
export function Chart({ chart }: { chart: MetricChart }) {
  const isRate = chart.kind === 'counter' || chart.kind === 'histogram'
  const format = formatFor(chart.unit)
  const percentiles = percentileLines(chart)
  const perSecond = (value: number) => `${chart.kind === 'counter' && chart.unit === 'By' ? format(value) : small(value)}/s`
  return (
    <>
      {percentiles.length > 0 && (
        <>
          <h3>Percentiles{chart.lines[0]!.name && chart.lines.length > 1 && <span class="quiet"> of {chart.lines[0]!.name}</span>}</h3>
          <TimeChart label={`Percentiles of ${chart.instrument}`} times={timesOf(chart)} lines={percentiles} format={format} />
        </>
      )}
      {percentiles.length > 0 && <h3>How often</h3>}
      <TimeChart label={`${chart.instrument} over time`} times={timesOf(chart)} lines={valueLines(chart)} format={isRate ? perSecond : format} />
      {chart.more > 0 && <p class="small quiet">{chart.more} more series are not drawn; choose a dimension to see them.</p>}
    </>
  )
}
