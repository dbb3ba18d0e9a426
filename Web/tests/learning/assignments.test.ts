import { beforeEach, expect, test } from 'vitest'
import { fromField, inAWeek, isBackwards, toField } from '../../src/assignments/localTime'
import { span } from '../../src/assignments/states'
import { language } from '../../src/words/language'

beforeEach(() => void (language.value = 'en'))

test('a moment goes into a field in the time of this device, and comes back', () => {
  const at = new Date(2026, 11, 5, 18, 0).toISOString()
  expect(toField(at)).toBe('2026-12-05T18:00')
  expect(fromField('2026-12-05T18:00')).toBe(at)
  expect(toField(undefined)).toBe('')
  expect(fromField('')).toBeUndefined()
  expect(fromField('2026-12')).toBe(new Date('2026-12').toISOString())
  expect(fromField('nonsense')).toBeUndefined()
  expect(toField('nonsense')).toBe('')
})

test('a week from now ends with the day, across the end of a month', () => {
  expect(toField(inAWeek(new Date(2026, 10, 29, 15, 2).getTime()))).toBe('2026-12-06T23:59')
})

test.each([
  [{}, false], [{ opensAt: '2026-12-01T10:00:00Z' }, false], [{ opensAt: '2026-12-01T10:00:00Z', closesAt: '2026-12-01T11:00:00Z' }, false],
  [{ opensAt: '2026-12-01T10:00:00Z', closesAt: '2026-12-01T10:00:00Z' }, true], [{ opensAt: '2026-12-01T10:00:00Z', closesAt: '2026-11-30T10:00:00Z' }, true],
])('%o is backwards: %s', (times, backwards) => {
  expect(isBackwards(times)).toBe(backwards)
})

const options = { attempts: 1, shuffleQuestions: false, shuffleOptions: false, questionTimes: false, feedback: 'each', partial: true } as const

test.each([
  ['scheduled', { opensAt: '2026-12-01T10:00:00Z' }, /^opens Dec 1/], ['open', {}, /^without an end$/], ['open', { closesAt: '2026-12-01T10:00:00Z' }, /^until Dec 1/], ['closed', { closesAt: '2026-12-01T10:00:00Z' }, /^since Dec 1/],
] as const)('%s with %o is said', (state, times, words) => {
  expect(span({ state, options: { ...options, ...times } })).toMatch(words)
})
