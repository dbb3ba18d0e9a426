import { expect, test } from 'vitest'
import { append, sampleOf, within, type Sample } from '../src/operator/live/samples'

const sample = (time: number, failed = 0): Sample => ({ time, rps: 10, failing: 0, failed, latency: {} })

test('failures a second are the difference of two counts over the time between them', () => {
  expect(sampleOf({ rps: 10, failed: 30 }, 12, sample(10, 20)).failing).toBe(5)
})

test('a count that has fallen is that of a gateway that has started anew', () => {
  expect(sampleOf({ rps: 10, failed: 2 }, 11, sample(10, 500)).failing).toBe(0)
})

test('the first sample has no failures to compare with', () => {
  expect(sampleOf({ rps: 10, failed: 500 }, 10, undefined).failing).toBe(0)
})

test('a report that is repeated is kept once', () => {
  const samples = append([], sample(10))

  expect(append(samples, sample(10))).toBe(samples)
})

test('an hour is kept', () => {
  let samples: readonly Sample[] = []
  for (let time = 1; time <= 4_000; time++) samples = append(samples, sample(time))

  expect(samples.length).toBe(3_600)
  expect(samples.at(-1)!.time).toBe(4_000)
})

test('a time range ends with the last sample', () => {
  expect(within([sample(1), sample(50), sample(100)], 60).map(({ time }) => time)).toEqual([50, 100])
})
