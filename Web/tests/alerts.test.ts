import { expect, test } from 'vitest'
import type { AlertSeverity, AlertState, AlertView } from '../src/contracts/alerts'
import { newsOf } from '../src/operator/alerts/announcements'
import { sentenceOf } from '../src/operator/alerts/sentence'
import { byUrgency } from '../src/operator/alerts/severity'

const alert = (id: string, severity: AlertSeverity = 'warning', state: AlertState = 'firing', second = 0): AlertView =>
  ({ id, subject: 'auth', cause: 'slow', severity, state, summary: id, began: new Date(second * 1_000).toISOString(), hidden: 0 })

test('what fires comes before what is handled, the critical before the rest, the newest first', () => {
  const sorted = [alert('silenced', 'critical', 'silenced'), alert('old', 'critical'), alert('warning'), alert('new', 'critical', 'firing', 9), alert('handled', 'critical', 'acknowledged')].sort(byUrgency)

  expect(sorted.map(({ id }) => id)).toEqual(['new', 'old', 'warning', 'handled', 'silenced'])
})

test('an alert is announced when it begins and when it ends, and not in between', () => {
  expect(newsOf([], [alert('slow')])).toEqual(['New alert: auth: slow'])
  expect(newsOf([alert('slow')], [alert('slow', 'warning', 'acknowledged')])).toEqual([])
  expect(newsOf([alert('slow')], [])).toEqual(['Resolved: auth: slow'])
})

test('what is said of an alert names the replica, or else the service', () => {
  expect([alert('slow'), { ...alert('It is slow.'), instance: 'auth-service-2' }].map(sentenceOf)).toEqual(['auth: slow', 'auth-service-2: It is slow.'])
})

test('a page that has just been opened says how many there are', () => {
  expect(newsOf(undefined, [alert('a'), alert('b')])).toEqual(['2 alerts are open.'])
  expect(newsOf(undefined, [])).toEqual([])
})
