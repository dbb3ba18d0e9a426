import { beforeEach, expect, test } from 'vitest'
import { reasons } from '../../src/player/result/reasons'
import { shownLines } from '../../src/player/result/shownLines'
import { solutionOf } from '../../src/player/result/solution'
import { standing } from '../../src/player/result/standing'
import { player } from '../../src/words/player'
import { language } from '../../src/words/language'

beforeEach(() => void (language.value = 'en'))

test.each([
  [{ outcome: 'right', base: 500, speed: 467, streak: 100 }, 'Correct 500 + speed 467 + streak 100'],
  [{ outcome: 'right', base: 1_000, speed: 0, streak: 0 }, 'Correct 1,000'],
  [{ outcome: 'right', base: 0, speed: 480, streak: 0 }, 'Speed 480'],
  [{ outcome: 'partly', base: 250, speed: 90, streak: 0 }, 'Partly correct 250 + speed 90'],
  [{ outcome: 'wrong', base: 0, speed: 0, streak: 0 }, ''],
] as const)('%o reads %s', (result, text) => {
  expect(reasons(result)).toBe(text)
})

test('a place says who is before, and by how much', () => {
  expect(standing({ place: 3, ahead: { name: 'Mia', points: 120 } })).toBe('Place 3 · 120 behind Mia')
  expect(standing({ place: 2, ahead: { name: 'Mia', points: 0 } })).toBe('Place 2 · level with Mia')
  expect(standing({ place: 1 })).toBe('Place 1 · in the lead')
  expect(standing({})).toBe('')
})

test('a little late is never late by nothing', () => {
  expect(player.late(380)).toBe('Too late by 0.4 s')
  expect(player.late(3)).toBe('Too late by 0.1 s')
})

const ended = { answered: 1, correct: 1, asked: 1 }

test.each([
  [{ type: 'single' }, { right: [1] }, { kind: 'options', choices: [1], title: 'The answer was' }],
  [{ type: 'multiple' }, { right: [0, 2] }, { kind: 'options', choices: [0, 2], title: 'The answers were' }],
  [{ type: 'order' }, { right: [2, 0, 1] }, { kind: 'options', choices: [2, 0, 1], title: 'The right order' }],
  [{ type: 'text' }, { accepted: ['Au', 'gold'] }, { kind: 'text', text: 'Au or gold', title: 'The answer was' }],
  [{ type: 'estimate', unit: 'm' }, { number: 1_206.5 }, { kind: 'text', text: '1,206.5 m', title: 'The answer was' }],
  [{ type: 'slider', unit: '°C' }, { from: 95, to: 105 }, { kind: 'text', text: '95 to 105 °C', title: 'The answer was' }],
  [{ type: 'slider', unit: '°C' }, { from: 100, to: 100 }, { kind: 'text', text: '100 °C', title: 'The answer was' }],
  [{ type: 'poll' }, { counts: [1, 2] }, undefined],
] as const)('the solution of %o', (question, result, expected) => {
  expect(solutionOf(question, { ...ended, ...result } as never)).toEqual(expected)
})

test('one’s own line is always in the table', () => {
  const table = ['Ada', 'Ben', 'Cleo', 'Mia'].map((name, at) => ({ name, place: at + 1, points: 0, right: 0, asked: 0 }))

  expect(shownLines(table, 'Mia', 2).map(line => line.name)).toEqual(['Ada', 'Ben', 'Mia'])
})
