import { expect, test } from 'vitest'
import type { LogView } from '../src/contracts/logs'
import { addLogs, MOST_LINES } from '../src/operator/logs/tail'

const log = (id: number) => ({ id }) as LogView
const ids = (logs: readonly LogView[]) => logs.map(({ id }) => id)

test('the newest is first, whichever comes first: the list or the tail', () => {
  expect(ids(addLogs([log(7)], [log(5), log(6)]))).toEqual([7, 6, 5])
  expect(ids(addLogs([log(6), log(5)], [log(7)]))).toEqual([7, 6, 5])
})

test('what comes again is not shown again', () => {
  const shown = [log(7), log(6)]

  expect(addLogs(shown, [log(6), log(7)])).toBe(shown)
})

test('a page that is left open does not grow for ever', () => {
  const shown = addLogs([], Array.from({ length: MOST_LINES + 50 }, (_, id) => log(id)))

  expect(shown.length).toBe(MOST_LINES)
  expect(shown[0]!.id).toBe(MOST_LINES + 49)
})
