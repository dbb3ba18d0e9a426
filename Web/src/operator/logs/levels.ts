import type { LogSeverity } from '../../contracts/logs'

/** From the quietest to the loudest. */
export const levels: readonly { level: LogSeverity; text: string; tag: string }[] = [
  { level: 'trace', text: 'Trace', tag: '' },
  { level: 'debug', text: 'Debug', tag: '' },
  { level: 'information', text: 'Information', tag: 'calm' },
  { level: 'warning', text: 'Warning', tag: 'warn' },
  { level: 'error', text: 'Error', tag: 'bad' },
  { level: 'critical', text: 'Critical', tag: 'bad' },
]

export const tagOf = (level: LogSeverity) => levels.find(known => known.level === level)?.tag ?? ''
