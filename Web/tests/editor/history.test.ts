import { expect, test } from 'vitest'
import { begun, broughtInto, changed, redone, undone } from '../../src/editor/history'

test('what is typed in one go is one step', () => {
  let history = changed(begun(''), 'a', 'text', 0)
  history = changed(history, 'ab', 'text', 900)
  history = changed(history, 'abc', 'text', 1_800)

  expect(history.now).toBe('abc')
  expect(undone(history).now).toBe('')
})

test.each([
  ['a pause', 'text', 1_000],
  ['something else', 'points', 10],
])('%s begins the next step', (_, what, at) => {
  const history = changed(changed(begun('0'), '1', 'text', 0), '2', what, at)

  expect(undone(history).now).toBe('1')
  expect(undone(undone(history)).now).toBe('0')
})

test('a step back and forth ends where it began', () => {
  const history = changed(changed(begun('0'), '1', 'a', 0), '2', 'b', 0)

  expect(redone(redone(undone(undone(history)))).now).toBe('2')
  expect(redone(history)).toBe(history)
  expect(undone(begun('0')).now).toBe('0')
})

test('who goes back and writes something else leaves the old way', () => {
  const history = changed(undone(changed(begun('0'), '1', 'a', 0)), '2', 'a', 10)

  expect(redone(history).now).toBe('2')
  expect(undone(history).now).toBe('0')
})

test('a thousand steps are all there', () => {
  let history = begun(0)
  for (let step = 1; step <= 1_000; step++) history = changed(history, step, `${step}`, 0)
  for (let step = 0; step < 1_000; step++) history = undone(history)

  expect(history.now).toBe(0)
})

test('what somebody else has done is in each step', () => {
  const history = broughtInto(undone(changed(changed(begun('0'), '1', 'a', 0), '2', 'b', 0)), one => `${one}+theirs`)

  expect([undone(history).now, history.now, redone(history).now]).toEqual(['0+theirs', '1+theirs', '2+theirs'])
})
