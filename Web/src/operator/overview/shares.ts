import type { Sample } from '../live/samples'

/** The share of requests that succeed now; nothing while there are none. */
export function successOf(sample: Sample | undefined): number | undefined {
  if (!sample || sample.rps <= 0) return undefined
  return Math.max(0, 1 - sample.failing / sample.rps)
}

export interface Share {
  name: string
  total: number
  share: number
}

/** How a sum is made up, largest first. */
export function sharesOf(totals: Record<string, number>): Share[] {
  const sum = Object.values(totals).reduce((all, total) => all + total, 0)
  return Object.entries(totals)
    .map(([name, total]) => ({ name, total, share: sum === 0 ? 0 : total / sum }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name))
}
