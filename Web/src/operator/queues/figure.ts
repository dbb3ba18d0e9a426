import type { Figure } from '../../design/Figures'
import { bytes, count, milliseconds, percent } from '../format/numbers'
import { duration } from '../format/times'

/** The end of a figure's name says its unit: bytesFree, oldestSeconds, commitMs, usedShare. Else it is a count. */
export function figureOf(name: string, value: number): Figure {
  return { name: words(name), value: write(name, value) }
}

function write(name: string, value: number): string {
  if (name === 'paused') return value > 0 ? 'yes' : 'no'
  if (/bytes/i.test(name)) return bytes(value)
  if (/(seconds|age)$/i.test(name)) return duration(value * 1_000)
  if (/(ms|milliseconds)$/i.test(name)) return milliseconds(value)
  if (/(share|ratio)$/i.test(name)) return percent(value)
  return count(value)
}

/** bytesFree and bytes_free become "Bytes free", oldestSeconds "Oldest": the value has its unit. */
function words(name: string): string {
  const text = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' ').toLowerCase().replace(/ (seconds|ms|milliseconds)$/, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
