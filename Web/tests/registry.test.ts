import { expect, test } from 'vitest'
import { entriesOf, isLate } from '../src/operator/registry/entries'
import { viewWith } from './view'

const now = Date.parse('2026-01-01T12:00:00Z')
const entry = (lastHeartbeat: string) => entriesOf(viewWith({ registrations: { 'auth-1': { registeredAt: '2026-01-01T11:00:00Z', lastHeartbeat } } }))[0]!

test('an instance is listed with when it has registered', () => {
  expect(entry('2026-01-01T12:00:00Z').registration?.registeredAt).toBe('2026-01-01T11:00:00Z')
})

test('a heartbeat is late after one and a half of its intervals', () => {
  expect(isLate(entry('2026-01-01T11:59:46Z'), now)).toBe(false)
  expect(isLate(entry('2026-01-01T11:59:44Z'), now)).toBe(true)
})

test('who is not in the registry any more has no heartbeat to be late', () => {
  expect(isLate(entriesOf(viewWith({}))[0]!, now)).toBe(false)
})
