import { expect, test } from 'vitest'
import { barsOf } from '../src/operator/services/bars'

test('bars are as long as their share of the longest', () => {
  expect(barsOf([{ upToMs: 1, count: 5 }, { upToMs: 2, count: 20 }, { upToMs: 4, count: 0 }]).map(({ share }) => share)).toEqual([0.25, 1, 0])
})

test('without requests there are no bars', () => {
  expect(barsOf([])).toEqual([])
  expect(barsOf([{ upToMs: 1, count: 0 }])).toEqual([])
})
