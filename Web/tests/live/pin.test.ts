import { expect, test } from 'vitest'
import { readPin, spaced } from '../../src/live/pin'

test.each(['482913', '482 913', ' 482 913 ', '482-913', '482\u00a0913', 'http://localhost:3000/?pin=482913', 'https://quiz.example.org/play/482913'])('%s is 482913', typed => {
  expect(readPin(typed)).toBe('482913')
})

test.each(['', '48291', '4829133', 'abc123', '?pin=4829133'])('%s is no PIN', typed => {
  expect(readPin(typed)).toBeUndefined()
})

test('a PIN is shown in two groups', () => {
  expect(spaced('482913')).toBe('482 913')
})
