import { expect, test } from 'vitest'
import { readTeams, troubleOf, usual, withUsual } from '../../src/host/open/options'
import { pointsFor } from '../../src/host/open/formula'

test.each([
  [undefined], [null], ['text'], [{}], [{ scoring: 'other', teams: 7, readingSeconds: '3', teamNames: 'Foxes' }],
])('%j gives what is usual', stored => {
  expect(withUsual(stored)).toEqual(usual)
})

test('what was chosen stays, within its bounds', () => {
  expect(withUsual({ scoring: 'flat', readingSeconds: 99, joinsPerMinute: 0, teams: 'chosen', teamNames: ['Foxes', 7] }))
    .toEqual({ ...usual, scoring: 'flat', readingSeconds: 30, joinsPerMinute: 1, teams: 'chosen', teamNames: ['Foxes'] })
})

test.each([
  ['Foxes, Owls', ['Foxes', 'Owls']],
  ['Foxes\n\n  Red   Owls \nfoxes', ['Foxes', 'Red Owls']],
  ['', []],
])('the teams of %j', (text, names) => {
  expect(readTeams(text)).toEqual(names)
})

test.each([
  [{ teams: 'none' as const, teamNames: [] }, undefined],
  [{ teams: 'chosen' as const, teamNames: ['One'] }, 'fewTeams'],
  [{ teams: 'balanced' as const, teamNames: ['One', 'Two'] }, undefined],
  [{ teams: 'chosen' as const, teamNames: Array.from({ length: 13 }, (_, at) => `${at}`) }, 'manyTeams'],
  [{ teams: 'chosen' as const, teamNames: ['One', 'x'.repeat(31)] }, 'longTeam'],
])('%j has the trouble %s', (options, trouble) => {
  expect(troubleOf({ ...usual, ...options })).toBe(trouble)
})

// Kahoot's own example: 2 of 30 seconds.
test.each([
  ['kahoot', 2, 30, 967], ['kahoot', 0.4, 20, 1000], ['kahoot', 20, 20, 500], ['linear', 5, 20, 750], ['linear', 20, 20, 0], ['flat', 19, 20, 1000],
] as const)('%s after %d of %d s: %d', (mode, elapsed, seconds, points) => {
  expect(pointsFor(mode, elapsed, seconds)).toBe(points)
})
