import type { QuestionResult, SaidCount } from '../contracts/game'

export interface Bin {
  from: number
  to: number
  count: number
}

export interface Spread {
  from: number
  to: number
  bins: Bin[]
  /** The solution's range in shares of the width, from 0 to 1. */
  right?: { from: number; to: number }
}

const BINS = 20

/** How numbers that were given lie on their scale. What is far off an estimate is counted at the edge, or one joke would press all others together. */
export function spreadOf(said: readonly SaidCount[], scale: { min?: number; max?: number }, result: Pick<QuestionResult, 'number' | 'from' | 'to'>): Spread {
  const numbers = said.map(one => ({ value: Number(one.text), count: one.count })).filter(one => Number.isFinite(one.value)).sort((a, b) => a.value - b.value)
  const rightFrom = result.from ?? result.number
  const rightTo = result.to ?? result.number
  const usual = withoutFarOff(numbers.map(one => one.value))
  const marks = [rightFrom, rightTo].filter(one => one !== undefined)
  let from = scale.min ?? Math.min(...usual, ...marks)
  let to = scale.max ?? Math.max(...usual, ...marks)
  if (!(to > from)) [from, to] = [(Number.isFinite(from) ? from : 0) - 1, (Number.isFinite(to) ? to : 0) + 1]
  const width = (to - from) / BINS
  const bins = Array.from({ length: BINS }, (_, at) => ({ from: from + at * width, to: from + (at + 1) * width, count: 0 }))
  for (const { value, count } of numbers) bins[Math.min(BINS - 1, Math.max(0, Math.floor((value - from) / width)))]!.count += count
  const share = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)))
  return { from, to, bins, right: rightFrom === undefined || rightTo === undefined ? undefined : { from: share(rightFrom), to: share(rightTo) } }
}

// Tukey's outer fences: three times the distance between the quartiles.
function withoutFarOff(sorted: readonly number[]): number[] {
  if (sorted.length < 4) return [...sorted]
  const [low, high] = [sorted[Math.floor(sorted.length / 4)]!, sorted[Math.floor((sorted.length * 3) / 4)]!]
  const far = 3 * (high - low)
  return sorted.filter(value => value >= low - far && value <= high + far)
}
