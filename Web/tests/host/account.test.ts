import './english'
import { expect, test } from 'vitest'
import { stillGood } from '../../src/account/tokens'

test.each([[100_000, 0, true], [100_000, 69_000, true], [100_000, 71_000, false], [100_000, 100_000, false]])('a token good until %d is good at %d: %s', (goodUntil, now, good) => {
  expect(stillGood({ goodUntil }, now)).toBe(good)
})
