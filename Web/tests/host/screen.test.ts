import { expect, test } from 'vitest'
import type { TableLine } from '../../src/contracts/game'
import { sizedWords } from '../../src/screen/cloud'
import { moveOf, orderBefore } from '../../src/screen/moves'
import { spreadOf } from '../../src/screen/spread'

const line = (name: string, place: number, before?: number): TableLine => ({ name, place, before, points: 0, right: 0, asked: 0 })

test.each([
  [1, 3, false, { kind: 'up', places: 2 }],
  [3, 1, false, { kind: 'down', places: 2 }],
  [2, 2, false, { kind: 'same' }],
  [2, undefined, false, { kind: 'new' }],
  [2, undefined, true, { kind: 'same' }],
])('from %d, before %s', (place, before, first, move) => {
  expect(moveOf({ place, before }, first)).toEqual(move)
})

test('lines begin where they were', () => {
  expect(orderBefore([line('Mia', 1, 3), line('New', 2), line('Ben', 3, 1), line('Ida', 4, 1)]).map(one => one.name)).toEqual(['Ben', 'Ida', 'Mia', 'New'])
})

test('the most frequent word is the largest, and in the middle', () => {
  const words = sizedWords([{ text: 'rare', count: 1 }, { text: 'most', count: 9 }, { text: 'some', count: 4 }])
  expect(words.map(word => [word.text, word.weight])).toEqual([['some', 0.5], ['most', 1], ['rare', 0]])
  expect(sizedWords([{ text: 'only', count: 5 }])[0]!.weight).toBe(0.5)
  expect(sizedWords([])).toEqual([])
})

test('numbers lie in their bins, and the solution over them', () => {
  const spread = spreadOf([{ text: '0', count: 1 }, { text: '100', count: 2 }, { text: '70', count: 5 }], { min: 0, max: 100 }, { from: 68, to: 74 })
  expect(spread.bins[0]!.count).toBe(1)
  expect(spread.bins[14]!.count).toBe(5)
  expect(spread.bins[19]!.count).toBe(2)
  expect(spread.right).toEqual({ from: 0.68, to: 0.74 })
})

test('a joke among the estimates stays at the edge', () => {
  const spread = spreadOf(['190', '200', '205', '210', '220', '999999999'].map(text => ({ text, count: 1 })), {}, { number: 206 })
  expect([spread.from, spread.to]).toEqual([190, 220])
  expect(spread.bins[19]!.count).toBe(2)
})

test('one number alone, or none, has a scale too', () => {
  expect(spreadOf([{ text: '5', count: 1 }], {}, { number: 5 })).toMatchObject({ from: 4, to: 6 })
  expect(spreadOf([], {}, {}).bins).toHaveLength(20)
})
