import { expect, test } from 'vitest'
import { sharesOf, successOf } from '../src/operator/overview/shares'

test('shares add up to one, the largest first', () => {
  expect(sharesOf({ auth: 1, data: 3 })).toEqual([{ name: 'data', total: 3, share: 0.75 }, { name: 'auth', total: 1, share: 0.25 }])
})

test('nothing is shared equally: by nobody', () => {
  expect(sharesOf({ auth: 0 })).toEqual([{ name: 'auth', total: 0, share: 0 }])
})

test('success now is what does not fail, and unknown without requests', () => {
  expect(successOf({ time: 0, rps: 10, failing: 1, failed: 0, latency: {} })).toBeCloseTo(0.9)
  expect(successOf({ time: 0, rps: 1, failing: 3, failed: 0, latency: {} })).toBe(0)
  expect(successOf({ time: 0, rps: 0, failing: 0, failed: 0, latency: {} })).toBeUndefined()
  expect(successOf(undefined)).toBeUndefined()
})
