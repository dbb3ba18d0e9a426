import { expect, test } from 'vitest'
import { duration, moment, since } from '../src/operator/format/times'

test.each([[0, '0 s'], [59_400, '59 s'], [125_000, '2 min 5 s'], [120_000, '2 min'], [11_400_000, '3 h 10 min'], [187_200_000, '2 d 4 h'], [-5_000, '0 s']])('%s ms last %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test('what another clock puts into the future is now', () => {
  expect(since('2026-01-01T00:00:10Z', Date.parse('2026-01-01T00:00:08Z'))).toBe('0 s')
})

test('a time that is none is a dash', () => {
  expect(moment('yesterday')).toBe('–')
})
