import { labelStep, topSeconds } from './bars'

export interface TimeOf {
  label: string
  /** Seconds. */
  median?: number
  mean?: number
}

const MOST_LABELS = 12
const TICKS = 4

/** Of each question a line up to the time within which half have answered, and a mark at the mean. The words are in the table beside. */
export function Times({ times, unit }: { times: readonly TimeOf[]; unit: (seconds: number) => string }) {
  const top = topSeconds(times.flatMap(({ median, mean }) => [median, mean].filter(time => time !== undefined)))
  const width = 100 / Math.max(1, times.length)
  const step = labelStep(times.length, MOST_LABELS)
  const x = (at: number) => `${(at + 0.5) * width}%`
  const y = (seconds: number) => `${(1 - seconds / top) * 100}%`
  return (
    <div class="chart-plot" aria-hidden="true">
      <ol class="chart-marks">{[top, top / 2, 0].map(mark => <li key={mark}>{unit(mark)}</li>)}</ol>
      <svg class="chart-drawing">
        {Array.from({ length: TICKS + 1 }, (_, at) => <line key={at} class="chart-line" x1="0" x2="100%" y1={`${(at * 100) / TICKS}%`} y2={`${(at * 100) / TICKS}%`} />)}
        {times.map(({ median }, at) => median !== undefined && <g key={at}><line class="chart-stem" x1={x(at)} x2={x(at)} y1="100%" y2={y(median)} /><circle class="chart-dot" cx={x(at)} cy={y(median)} r="5" /></g>)}
        {times.map(({ mean }, at) => mean !== undefined && <svg key={at} x={x(at)} y={y(mean)} overflow="visible"><path class="chart-mean" d="m0-5 5 5-5 5-5-5Z" /></svg>)}
      </svg>
      <svg class="chart-labels">{times.map(({ label }, at) => at % step === 0 && <text key={at} x={x(at)} y="1em" text-anchor="middle">{label}</text>)}</svg>
    </div>
  )
}
