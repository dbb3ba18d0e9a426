import { expect, test } from 'vitest'
import { readText } from '../../src/quiz/formattedText'
import { readMaths } from '../../src/quiz/maths'
import { kindOf } from '../../src/quiz/media'
import { optionOfKey, optionsOf } from '../../src/quiz/options'
import { spokenBetween } from '../../src/quiz/timer'
import { badgeOf } from '../../src/player/parts/badge'

test('code and maths are found, prices are not', () => {
  expect(readText('What is `x` in $x^2=4$? It costs $5 or $6.')).toEqual([{ kind: 'paragraph', parts: [
    { kind: 'text', text: 'What is ' }, { kind: 'code', text: 'x' }, { kind: 'text', text: ' in ' }, { kind: 'maths', text: 'x^2=4' }, { kind: 'text', text: '? It costs $5 or $6.' },
  ] }])
})

test('a fenced block keeps its lines', () => {
  expect(readText('What does it print?\n```js\nlet a = 1\n\nlog(a)\n```\nThink!')).toEqual([
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'What does it print?' }] },
    { kind: 'code', text: 'let a = 1\n\nlog(a)' },
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'Think!' }] },
  ])
})

test('markup stays text', () => {
  expect(readText('<b>x</b>')).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text: '<b>x</b>' }] }])
})

test('maths is a tree', () => {
  expect(readMaths('\\frac{1}{2}')).toEqual({ kind: 'fraction', over: { kind: 'number', text: '1' }, under: { kind: 'number', text: '2' } })
  expect(readMaths('x_1^2')).toEqual({ kind: 'scripts', base: { kind: 'name', text: 'x' }, down: { kind: 'number', text: '1' }, up: { kind: 'number', text: '2' } })
  expect(readMaths('\\sqrt{\\pi}')).toEqual({ kind: 'root', of: { kind: 'name', text: 'π' } })
})

test.each(['{', '}', '^', '\\frac', 'x^', '\\unknown{a}', '\\text{', ''])('maths that is broken (%s) breaks nothing', source => {
  expect(readMaths(source)).toBeDefined()
})

test.each([['/a.png', 'image'], ['https://x.org/a.MP3?x=1', 'audio'], ['https://x.org/film.webm', 'video'], ['data:audio/ogg;base64,AA', 'audio'], ['https://x.org/picture', 'image']])('%s is of kind %s', (url, kind) => {
  expect(kindOf({ url })).toBe(kind)
})

test.each([['1', 0], ['4', 3], ['a', 0], ['D', 3], ['5', undefined], ['e', undefined], ['0', undefined], ['Enter', undefined], ['', undefined]])('of four options the key %s means %s', (key, at) => {
  expect(optionOfKey(key, 4)).toBe(at)
})

test('true comes before false', () => {
  expect(optionsOf({ type: 'true-false' }).map(option => option.text)).toEqual(['True', 'False'])
})

test.each([[31, 30, 30], [30, 29, undefined], [11, 10, 10], [31, 9, 10], [31, 4, 5], [6, 5, 5], [1, 0, undefined], [undefined, 10, undefined]])('from %s to %s seconds it says %s', (before, now, spoken) => {
  expect(spokenBetween(before, now)).toBe(spoken)
})

test('a badge is one of those that there are', () => {
  for (const player of ['', 'a', 'b7f2', 'ü🦊']) expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(badgeOf(player))
})
