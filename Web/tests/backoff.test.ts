import { expect, test } from 'vitest'
import { backoff } from '../src/operator/live/backoff'

test.each([[0, 500], [1, 1_000], [3, 4_000], [20, 8_000]])('after %s failures it waits %s ms at most, and half of it at least', (failures, most) => {
  expect(backoff(failures, () => 1)).toBe(most)
  expect(backoff(failures, () => 0)).toBe(most / 2)
})
