const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const dayAndClock = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** 4 s, 2 min 5 s, 3 h 10 min, 2 d 4 h. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return join(minutes, 'min', seconds % 60, 's')
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? join(hours, 'h', minutes % 60, 'min') : join(Math.floor(hours / 24), 'd', hours % 24, 'h')
}

/** Clocks of two machines differ a little: the future is now. */
export function since(time: string, now: number): string {
  return duration(now - Date.parse(time))
}

export function timeOfDay(time: string | number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '–' : clock.format(date)
}

export function moment(time: string | number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '–' : dayAndClock.format(date)
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}
