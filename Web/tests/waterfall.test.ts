import { expect, test } from 'vitest'
import type { SpanView } from '../src/contracts/traces'
import { rowsOf, ticks } from '../src/operator/traces/waterfall'

const span = (spanId: string, depth: number, startMs: number, durationMs: number): SpanView =>
  ({ spanId, depth, name: spanId, kind: 'internal', service: 'auth', instance: 'auth-1', scope: '', startMs, durationMs, status: 'unset', attributes: {}, events: [], links: [], dropped: 0 })

const tree = [span('root', 0, 0, 100), span('a', 1, 10, 50), span('a1', 2, 20, 10), span('b', 1, 70, 20)]

test('bars are where their spans are in time', () => {
  const rows = rowsOf(tree, new Set())

  expect(rows.map(row => [row.left, row.width])).toEqual([[0, 100], [10, 50], [20, 10], [70, 20]])
})

test('what is below a folded span is left out, and how much it is stays known', () => {
  const rows = rowsOf(tree, new Set(['a']))

  expect(rows.map(row => row.span.spanId)).toEqual(['root', 'a', 'b'])
  expect(rows.map(row => row.children)).toEqual([3, 1, 0])
})

test('a folded span inside a folded one changes nothing', () => {
  expect(rowsOf(tree, new Set(['root', 'a'])).map(row => row.span.spanId)).toEqual(['root'])
})

test('a span that lasts no time can still be seen, also at the end', () => {
  const [, last] = rowsOf([span('root', 0, 0, 100), span('end', 1, 100, 0)], new Set())

  expect(last!.width).toBeGreaterThan(0)
  expect(last!.left + last!.width).toBeLessThanOrEqual(100)
})

test('a clock that is behind moves the start of the axis', () => {
  const spans = [span('root', 0, 0, 80), span('early', 1, -20, 10)]

  expect(rowsOf(spans, new Set()).map(row => row.left)).toEqual([20, 0])
  expect(ticks(spans)).toEqual([-20, 5, 30, 55, 80])
})

test('a trace without length, and one without spans, are drawn', () => {
  expect(rowsOf([span('root', 0, 0, 0)], new Set())[0]!.left).toBe(0)
  expect(rowsOf([], new Set())).toEqual([])
  expect(ticks([])).toHaveLength(5)
})
