const NOTHING = '–'
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** Counts: 1,234 and, from ten thousand on, 12.3k. */
export function count(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return NOTHING
  if (Math.abs(value) < 10_000) return grouped.format(value)
  if (Math.abs(value) < 999_500) return `${trim(value / 1_000)}k`
  return Math.abs(value) < 999_500_000 ? `${trim(value / 1_000_000)}M` : `${trim(value / 1_000_000_000)}G`
}

/** Something a second. Small rates keep a digit after the point. */
export function rate(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return NOTHING
  return value > 0 && value < 9.95 ? value.toFixed(1) : count(Math.round(value))
}

/** A share of 1. Never rounds to 100 % what is less, nor to 0 % what is more. */
export function percent(share: number | undefined): string {
  if (share === undefined || !Number.isFinite(share)) return NOTHING
  if (share > 0 && share < 0.001) return '<0.1%'
  if (share < 1 && share > 0.9994) return '99.9%'
  const text = (share * 100).toFixed(share === 0 || share === 1 ? 0 : 1)
  return `${text}%`
}

export function milliseconds(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return NOTHING
  if (value === 0) return '0 ms'
  if (value < 1) return `${value.toFixed(2)} ms`
  if (value < 10) return `${value.toFixed(1)} ms`
  return value < 1_000 ? `${value.toFixed(0)} ms` : `${(value / 1_000).toFixed(value < 10_000 ? 2 : 1)} s`
}

export function bytes(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return NOTHING
  const step = value < 1 ? 0 : Math.min(4, Math.floor(Math.log2(value) / 10))
  return `${trim(value / 1024 ** step)} ${['B', 'KiB', 'MiB', 'GiB', 'TiB'][step]}`
}

function trim(value: number): string {
  return value.toFixed(Math.abs(value) < 99.95 ? 1 : 0).replace(/\.0$/, '')
}
