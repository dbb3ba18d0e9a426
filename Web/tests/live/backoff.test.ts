import { expect, test } from 'vitest'
import { backoff } from '../../src/live/backoff'

test.each([[0, 0], [1, 50], [2, 150], [3, 350], [4, 700]])('failure %s waits exactly %s ms', (failures, ms) => {
  expect(backoff(failures, () => 0)).toBe(ms)
  expect(backoff(failures, () => 1)).toBe(ms)
})

test.each([[5, 1_000], [6, 2_000], [8, 8_000], [9, 10_000], [50, 10_000]])('failure %s waits %s ms at most, and half of it at least', (failures, most) => {
  expect(backoff(failures, () => 1)).toBe(most)
  expect(backoff(failures, () => 0)).toBe(most / 2)
})
