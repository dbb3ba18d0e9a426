import { expect, test } from 'vitest'
import { segments } from '../src/operator/services/strip'

const at = (second: number) => new Date(second * 1_000).toISOString()

test('states fill the time between two moments', () => {
  const found = segments([{ state: 'healthy', at: at(0) }, { state: 'unhealthy', at: at(60) }, { state: 'healthy', at: at(90) }], 50_000, 100_000)

  expect(found.map(part => [part.state, part.share])).toEqual([['healthy', 0.2], ['unhealthy', 0.6], ['healthy', 0.2]])
})

test('what was before the first change is unknown', () => {
  expect(segments([{ state: 'healthy', at: at(75) }], 50_000, 100_000).map(part => part.state)).toEqual(['unknown', 'healthy'])
})

test('without any change nothing is known', () => {
  expect(segments([], 0, 1_000).map(part => [part.state, part.share])).toEqual([['unknown', 1]])
})

test('changes come in any order, and those of the future are left out', () => {
  const found = segments([{ state: 'unhealthy', at: at(200) }, { state: 'suspect', at: at(80) }, { state: 'healthy', at: at(10) }], 50_000, 100_000)

  expect(found.map(part => part.state)).toEqual(['healthy', 'suspect'])
})
