import type uPlot from 'uplot'
import { timeOfDay } from '../format/times'
import type { Line } from './TimeChart'

const HEIGHT = 200

// Between the marks of the time axis; never parts of a second.
const STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400]

/** Colours are read from the stylesheet when the chart is made; a change of theme makes a new one. */
export function plotOptions(lines: readonly Line[], format: (value: number) => string, width: number): uPlot.Options {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const axis: uPlot.Axis = {
    stroke: colour('--quiet'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line'), width: 1, size: 4 },
    font: '12px system-ui',
  }
  return {
    width,
    height: HEIGHT,
    cursor: { drag: { x: false, y: false }, points: { size: 6 } },
    scales: { y: { range: (_, __, most) => [0, most > 0 ? most * 1.1 : 1] } },
    axes: [{ ...axis, space: 70, size: 32, incrs: STEPS_S, values: (_, seconds) => seconds.map(second => timeOfDay(second * 1_000)) }, { ...axis, size: 64, values: (_, values) => values.map(value => (value === null ? '' : format(value))) }],
    series: [
      { label: 'Time', value: (_, second) => (second === null ? '–' : timeOfDay(second * 1_000)) },
      ...lines.map(line => ({
        label: line.name,
        stroke: colour(line.colour),
        width: 1.5,
        fill: line.filled ? `color-mix(in srgb, ${colour(line.colour)} 14%, transparent)` : undefined,
        points: { show: false },
        value: (_: uPlot, value: number | null) => (value === null ? '–' : format(value)),
      })),
    ],
  }
}
