import { signal } from '@preact/signals'
import type { AlertView } from '../../contracts/alerts'
import { sentenceOf } from './sentence'

/** Read out by screen readers: what has begun or ended since the last view. */
export const announcement = signal('')

export function announceAlerts(before: AlertView[] | undefined, now: AlertView[]) {
  const news = newsOf(before, now)
  if (news.length > 0) announcement.value = news.join(' ')
}

export function newsOf(before: AlertView[] | undefined, now: AlertView[]): string[] {
  if (!before) return now.length === 0 ? [] : [`${now.length} ${now.length === 1 ? 'alert is' : 'alerts are'} open.`]
  const known = new Set(before.map(alert => alert.id))
  const present = new Set(now.map(alert => alert.id))
  return [
    ...now.filter(alert => !known.has(alert.id)).map(alert => `New alert: ${sentenceOf(alert)}`),
    ...before.filter(alert => !present.has(alert.id)).map(alert => `Resolved: ${sentenceOf(alert)}`),
  ]
}
