import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import { isDark } from '../../design/theme'
import { plotOptions } from './plotOptions'

export interface Line {
  name: string
  /** The name of a colour in tokens.css. */
  colour: string
  values: readonly (number | null | undefined)[]
  filled?: boolean
}

interface TimeChartProps {
  label: string
  /** Seconds since 1970, rising. */
  times: readonly number[]
  lines: readonly Line[]
  format: (value: number) => string
}

/** Values over time. What it shows last is said in its label, and the legend has the values under the pointer. */
export function TimeChart({ label, times, lines, format }: TimeChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const looks = lines.map(line => line.name + line.colour).join() + isDark()

  useEffect(() => {
    const drawn = new uPlot(plotOptions(lines, format, box.current!.clientWidth), dataOf(times, lines), box.current!)
    const sized = new ResizeObserver(([entry]) => drawn.setSize({ width: Math.floor(entry!.contentRect.width), height: drawn.height }))
    sized.observe(box.current!)
    plot.current = drawn
    return () => {
      sized.disconnect()
      drawn.destroy()
    }
  }, [looks])

  useEffect(() => plot.current?.setData(dataOf(times, lines)), [times, lines])
  return <figure role="img" aria-label={label} class="chart" ref={box} />
}

function dataOf(times: readonly number[], lines: readonly Line[]) {
  return [times, ...lines.map(line => line.values)] as unknown as uPlot.AlignedData
}
