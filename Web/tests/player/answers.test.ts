import { expect, test } from 'vitest'
import { middle, readNumber, stepped } from '../../src/player/answers/numbers'
import { moved, placeAt } from '../../src/player/answers/order'
import { answerState } from '../../src/player/question/answerState'

test.each([
  ['206', 206], ['3.5', 3.5], ['3,5', 3.5], ['-2', -2], ['−2', -2], ['12 500', 12_500], ['1,000,000', 1_000_000], ['1.000.000', 1_000_000], ['1,234.5', 1234.5], ['1.234,5', 1234.5], ['1,000', 1_000], ['0,125', 0.125], ['.5', 0.5],
])('%s is the number %s', (typed, number) => {
  expect(readNumber(typed, ',')).toBe(number)
})

test('one sign before three digits is what the language groups with', () => {
  expect(readNumber('1.000', '.')).toBe(1_000)
  expect(readNumber('1.000', ',')).toBe(1)
})

test.each(['', 'many', '12a', '-', '1e5', '1,2,3.4.5'])('%s is no number, or at least none by accident', typed => {
  expect(readNumber(typed) === undefined || Number.isFinite(readNumber(typed))).toBe(true)
  if (!/\d/.test(typed) || /[a-z]/.test(typed)) expect(readNumber(typed)).toBeUndefined()
})

test('a slider stays on its scale and on its steps', () => {
  const scale = { min: 0, max: 1, step: 0.1 }

  expect(stepped(0.2, 1, scale)).toBe(0.3)
  expect(stepped(1, 1, scale)).toBe(1)
  expect(stepped(0, -1, scale)).toBe(0)
  expect(middle({ min: 0, max: 200, step: 5 })).toBe(100)
})

test('an item is moved, and never out of the list', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a'])
})

test.each([[5, 0], [15, 1], [99, 3]])('dragged to %s it comes to place %s', (y, place) => {
  expect(placeAt(y, [10, 20, 30])).toBe(place)
})

const given = { choices: [1] }

test.each([
  ['nothing sent', undefined, undefined, { kind: 'open' }],
  ['sent, without a word of the server', undefined, { question: 2, given }, { kind: 'sending', given }],
  ['accepted', undefined, { question: 2, given, receipt: { status: 'accepted' as const, again: false } }, { kind: 'sent', given }],
  ['late', undefined, { question: 2, given, receipt: { status: 'late' as const, lateMs: 380, again: false } }, { kind: 'late', lateMs: 380 }],
  ['refused', undefined, { question: 2, given, receipt: { status: 'refused' as const, message: 'Nothing is open.', again: false } }, { kind: 'refused', message: 'Nothing is open.' }],
  ['that of another question', undefined, { question: 1, given }, { kind: 'open' }],
  ['another one was first', { question: 2, answer: { choices: [3] }, elapsedMs: 5 }, { question: 2, given }, { kind: 'sent', given: { choices: [3] } }],
  ['restored after a reload', { question: 2, answer: given, elapsedMs: 5 }, undefined, { kind: 'sent', given }],
])('an answer: %s', (_, answer, sending, expected) => {
  expect(answerState(2, { answer }, sending)).toEqual(expected)
})
