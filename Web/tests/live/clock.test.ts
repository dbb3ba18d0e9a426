import { expect, test } from 'vitest'
import { createGameClock, left } from '../../src/live/clock'

test('the view that travelled fastest tells the time', () => {
  const clock = createGameClock()
  clock.heard(1_000_000, 100)
  clock.heard(1_000_900, 1_500)
  clock.heard(1_002_000, 2_120)

  expect(clock.at(5_000)).toBe(1_004_900)
})

test('before the first view there is no time', () => {
  expect(createGameClock().at(5)).toBeUndefined()
})

test('a clock that went back is believed when the old views are forgotten', () => {
  const clock = createGameClock()
  clock.heard(9_000, 0)
  for (let at = 1; at <= 5; at++) clock.heard(1_000 + at, at)

  expect(clock.at(10)).toBe(1_010)
})

test.each([
  ['in the middle', { since: 1_000, until: 21_000 }, 11_000, 1, { ms: 10_000, of: 20_000, running: true }],
  ['with half as much time again', { since: 1_000, until: 21_000 }, 11_000, 1.5, { ms: 20_000, of: 30_000, running: true }],
  ['after the end', { since: 1_000, until: 21_000 }, 22_000, 1, { ms: 0, of: 20_000, running: true }],
  ['before the beginning, by a clock that is a little off', { since: 1_000, until: 21_000 }, 900, 1, { ms: 20_000, of: 20_000, running: true }],
  ['in a pause', { since: 1_000, until: 21_000, paused: 'host' as const, leftMs: 7_000 }, 99_000, 1, { ms: 7_000, of: 20_000, running: false }],
  ['in a pause with twice the time', { since: 1_000, until: 21_000, paused: 'absence' as const, leftMs: 7_000 }, 99_000, 2, { ms: 27_000, of: 40_000, running: false }],
])('what is left %s', (_, view, now, extra, expected) => {
  expect(left(view, now, extra)).toEqual(expected)
})

test('a phase without an end has nothing left', () => {
  expect(left({ since: 1 }, 5)).toBeUndefined()
})
