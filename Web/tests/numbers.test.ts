import { expect, test } from 'vitest'
import { bytes, count, milliseconds, percent, rate } from '../src/operator/format/numbers'

test.each([[0, '0'], [1_234, '1,234'], [12_345, '12.3k'], [99_960, '100k'], [999_999, '1M'], [2_500_000, '2.5M'], [undefined, '–'], [NaN, '–']])('the count %s is written %s', (value, text) => {
  expect(count(value)).toBe(text)
})

test.each([[0, '0'], [0.04, '0.0'], [3.14, '3.1'], [9.96, '10'], [1_500, '1,500']])('the rate %s is written %s', (value, text) => {
  expect(rate(value)).toBe(text)
})

test.each([[1, '100%'], [0.9999, '99.9%'], [0.5, '50.0%'], [0.0001, '<0.1%'], [0, '0%'], [undefined, '–']])('the share %s is written %s: never as all or nothing when it is not', (value, text) => {
  expect(percent(value)).toBe(text)
})

test.each([[0, '0 ms'], [0.4, '0.40 ms'], [5.25, '5.3 ms'], [148, '148 ms'], [1_480, '1.48 s'], [61_000, '61.0 s'], [undefined, '–']])('%s milliseconds are written %s', (value, text) => {
  expect(milliseconds(value)).toBe(text)
})

test.each([[0, '0 B'], [0.5, '0.5 B'], [1_024, '1 KiB'], [18_300_000, '17.5 MiB'], [2 ** 50, '1024 TiB']])('%s bytes are written %s', (value, text) => {
  expect(bytes(value)).toBe(text)
})
