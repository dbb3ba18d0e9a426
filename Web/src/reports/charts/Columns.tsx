import { labelStep } from './bars'

export interface Column {
  label: string
  /** 0 to 1; nothing where there is nothing to draw. */
  share?: number
  /** Written above, where there is room. */
  value?: string
}

const MOST_LABELS = 12
const GAP = 0.22

/** Columns of shares. All places are percentages, so that it fills its width without its letters growing with it. The words are in the table beside. */
export function Columns({ columns, marks }: { columns: readonly Column[]; marks: readonly string[] }) {
  const width = 100 / Math.max(1, columns.length)
  const step = labelStep(columns.length, MOST_LABELS)
  return (
    <div class="chart-plot" aria-hidden="true">
      <ol class="chart-marks">{marks.map(mark => <li key={mark}>{mark}</li>)}</ol>
      <svg class="chart-drawing">
        {[0, 25, 50, 75, 100].map(y => <line key={y} class="chart-line" x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />)}
        {columns.map(({ share }, at) => share !== undefined && (
          <rect key={at} class="chart-column" x={`${(at + GAP / 2) * width}%`} width={`${width * (1 - GAP)}%`} y={`${(1 - share) * 100}%`} height={`${share * 100}%`} rx="3" />
        ))}
        {step === 1 && columns.map(({ share, value }, at) => share !== undefined && value && (
          <text key={at} class="chart-value" x={`${(at + 0.5) * width}%`} y={`${(1 - share) * 100}%`} dy={share > 0.85 ? '1.3em' : '-0.45em'} data-inside={share > 0.85} text-anchor="middle">{value}</text>
        ))}
      </svg>
      <svg class="chart-labels">{columns.map(({ label }, at) => at % step === 0 && <text key={at} x={`${(at + 0.5) * width}%`} y="1em" text-anchor="middle">{label}</text>)}</svg>
    </div>
  )
}
