import { expect, test } from 'vitest'
import { traceIdOf } from '../src/operator/events/traceId'
import { lastLines } from '../src/operator/processes/lastLines'
import { figureOf } from '../src/operator/queues/figure'

test('a trace is named in its parent', () => {
  expect(traceIdOf('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01')).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
  expect(traceIdOf('javascript:alert(1)')).toBeUndefined()
  expect(traceIdOf(undefined)).toBeUndefined()
})

test('colours of a terminal are not text, and old lines are let go', () => {
  expect(lastLines('\u001b[32minfo\u001b[0m: up')).toBe('info: up')
  expect(lastLines('x\n'.repeat(3_000)).split('\n')).toHaveLength(2_000)
})

test.each([['bytesFree', 2_048, 'Bytes free', '2 KiB'], ['oldestSeconds', 47, 'Oldest', '47 s'], ['commitMs', 3, 'Commit', '3.0 ms'], ['waiting', 214, 'Waiting', '214'], ['paused', 0, 'Paused', 'no'], ['freeShare', 0.5, 'Free share', '50.0%']])('the figure %s has its unit from its name', (name, value, words, text) => {
  expect(figureOf(name, value)).toEqual({ name: words, value: text })
})
