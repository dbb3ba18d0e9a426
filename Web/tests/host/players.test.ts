import './english'
import { expect, test } from 'vitest'
import type { CrowdView, GamePhase, SeatView } from '../../src/contracts/game'
import { offlineWords } from '../../src/host/control/offline'
import { found, isWhole } from '../../src/host/control/players'
import { podiumText } from '../../src/host/control/podiumText'
import { hintOf } from '../../src/screen/hint'
import { withUnit } from '../../src/screen/withUnit'

const seat = (name: string): SeatView => ({ player: name, name, here: true, extra: 1 })

test.each([
  ['', ['Amélie', 'Ben', 'Zoë']],
  ['ZOE', ['Zoë']],
  [' ame', ['Amélie']],
  ['x', []],
])('looking for %j finds %j', (search, names) => {
  expect(found([seat('Zoë'), seat('Ben'), seat('Amélie')], search).map(one => one.name)).toEqual(names)
})

test('the newest are all there are, or the server has to be asked', () => {
  const crowd = (players: number) => ({ players, newest: [seat('Ben')] }) as CrowdView
  expect(isWhole(crowd(1))).toBe(true)
  expect(isWhole(crowd(61))).toBe(false)
  expect(isWhole(undefined)).toBe(true)
})

test.each([
  ['lobby', undefined, undefined, 'waits for you, nobody'],
  ['get-ready', undefined, 3_000, 'paused for everyone before the question opens'],
  ['question', undefined, 11_200, 'ends in 12 s'],
  ['question', undefined, 0, 'waits for you, nobody'],
  ['question', 'absence', 9_000, 'is paused for everyone'],
] as const)('offline in %s, paused %s, with %s ms left', (phase, paused, left, words) => {
  expect(offlineWords({ phase: phase as GamePhase, paused }, left)).toContain(words)
})

test('the podium as a text has all who are on it', () => {
  const line = (name: string, place: number) => ({ name, place, points: 1000 - place, right: 0, asked: 0 })
  expect(podiumText('Title', [line('Mia', 1), line('Ben', 2), line('Ida', 3), line('Zoë', 3), line('Kim', 5)])).toBe('Title\n1. Mia: 999\n2. Ben: 998\n3. Ida: 997\n3. Zoë: 997')
})

test.each([[206, undefined, '206'], [1492, undefined, '1492'], [25_000, undefined, '25,000'], [8849, 'm', '8,849\u00a0m']])('%d %s is written %s', (number, unit, written) => {
  expect(withUnit(number, unit)).toBe(written)
})

test.each([
  [{ type: 'slider', min: 0, max: 200, unit: '°C' }, 'A number from 0\u00a0°C to 200\u00a0°C'],
  [{ type: 'cloud', words: 1 }, 'Up to 1 word each'],
  [{ type: 'single' }, undefined],
  [{ type: 'poll', several: false }, undefined],
])('the hint of %j', (question, hint) => {
  expect(hintOf(question as Parameters<typeof hintOf>[0])).toBe(hint)
})
