import { expect, test } from 'vitest'
import { plain } from '../src/operator/events/plain'

test('what an event carries is read as names and values', () => {
  expect(plain({ userId: 'a1', attempts: 2, tags: ['x'], owner: null })).toBe('userId a1, attempts 2, tags ["x"], owner null')
})

test('what is no object is shown as it is, and nothing as nothing', () => {
  expect([plain([1, 2]), plain('text'), plain(undefined), plain({})]).toEqual(['[1,2]', '"text"', '', ''])
})

test('a long one is cut', () => {
  expect(plain({ text: 'x'.repeat(1_000) })).toHaveLength(302)
})
