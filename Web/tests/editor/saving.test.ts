import { expect, test } from 'vitest'
import { isUnsaved, next, nothingToSave, stateOf, waits, type Saving, type SavingEvent } from '../../src/editor/saving'

const after = (...events: SavingEvent[]) => events.reduce<Saving>(next, nothingToSave)
const edited = (at: number): SavingEvent => ({ kind: 'edited', at })
const sent = (at: number): SavingEvent => ({ kind: 'sent', at })
const saved = (at: number): SavingEvent => ({ kind: 'saved', at })
const failed = (at: number, wait?: number): SavingEvent => ({ kind: 'failed', at, wait })

test.each<[string, SavingEvent[], number, number | undefined]>([
  ['nothing', [], 0, undefined],
  ['an edit waits for a second', [edited(0)], 0, 1_000],
  ['another one begins anew', [edited(0), edited(900)], 900, 1_000],
  ['who never pauses is saved after ten seconds', [edited(0), edited(9_500)], 9_500, 500],
  ['the second is over', [edited(0)], 1_000, 0],
  ['in a hurry', [edited(0), { kind: 'hurry', at: 10 }], 10, 0],
  ['one is on its way', [edited(0), sent(1_000)], 5_000, undefined],
  ['one is on its way, and something was written since', [edited(0), sent(1_000), edited(1_500)], 5_000, undefined],
  ['it was saved', [edited(0), sent(1_000), saved(1_200)], 1_200, undefined],
  ['what was written meanwhile goes next', [edited(0), sent(1_000), edited(1_100), saved(1_200)], 1_200, 900],
  ['it failed', [edited(0), sent(1_000), failed(1_200, 3_000)], 1_200, 3_000],
  ['typing does not make it try sooner', [edited(0), sent(1_000), failed(1_200, 8_000), edited(1_300)], 1_300, 7_900],
  ['the connection is back', [edited(0), sent(1_000), failed(1_200, 8_000), { kind: 'hurry', at: 2_000 }], 2_000, 0],
  ['refused, it waits for another edit', [edited(0), sent(1_000), { kind: 'refused', at: 1_200, why: 'too long' }], 9_000, undefined],
  ['refused and edited', [edited(0), sent(1_000), { kind: 'refused', at: 1_200, why: 'too long' }, edited(2_000)], 2_000, 1_000],
  ['merged, it goes out at once', [edited(0), sent(1_000), { kind: 'merged', at: 1_200 }], 1_200, 0],
])('%s', (_, events, now, wait) => {
  expect(waits(after(...events), now)).toBe(wait)
})

test.each<[string, SavingEvent[]]>([
  ['saved', []],
  ['saving', [edited(0)]],
  ['saving', [edited(0), sent(1_000)]],
  ['saved', [edited(0), sent(1_000), saved(1_100)]],
  ['saving', [edited(0), sent(1_000), edited(1_050), saved(1_100)]],
  ['offline', [edited(0), sent(1_000), failed(1_100)]],
  ['offline', [edited(0), sent(1_000), failed(1_100), edited(1_200)]],
  ['refused', [edited(0), sent(1_000), { kind: 'refused', at: 1_100, why: 'x' }]],
])('it says %s', (state, events) => {
  expect(stateOf(after(...events))).toBe(state)
})

test('failures wait longer and longer, and never for good', () => {
  const waited = Array.from({ length: 8 }, (_, failures) => {
    const events = Array.from({ length: failures + 1 }, () => [sent(0), failed(0)]).flat()
    return waits(after(edited(0), ...events), 0)!
  })

  expect(waited[0]).toBeLessThan(500)
  expect(Math.max(...waited)).toBeGreaterThan(2_000)
  expect(Math.max(...waited)).toBeLessThanOrEqual(10_000)
})

test('an edit that comes while one is on its way is never taken for saved', () => {
  expect(isUnsaved(after(edited(0), sent(0), edited(1), edited(2), saved(3)))).toBe(true)
  expect(isUnsaved(after(edited(0), sent(0), edited(1), saved(3), sent(4), saved(5)))).toBe(false)
})
