import { linePath } from './linePath'

interface SparklineProps {
  values: readonly number[]
  /** The part of them that failed. */
  bad: readonly number[]
  label: string
}

const WIDTH = 300
const HEIGHT = 36

export function Sparkline({ values, bad, label }: SparklineProps) {
  const most = Math.max(1, ...values)
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {values.length > 1 && (
        <>
          <path class="sparkline-fill" d={`${linePath(values, most, WIDTH, HEIGHT)}V${HEIGHT}H0Z`} />
          <path class="sparkline-line" d={linePath(values, most, WIDTH, HEIGHT)} />
          {bad.some(value => value > 0) && <path class="sparkline-bad" d={linePath(bad, most, WIDTH, HEIGHT)} />}
        </>
      )}
    </svg>
  )
}
