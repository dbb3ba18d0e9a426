import { expect, test } from 'vitest'
import type { GamePhase } from '../../src/contracts/game'
import type { QuestionType } from '../../src/contracts/quizzes'
import { isForPrimary, isSettled, primaryOf, sideActionsOf } from '../../src/host/control/primary'

const at = (phase: GamePhase, number = 1, type: QuestionType = 'single', more: object = {}) =>
  ({ phase, players: 3, locked: false, question: { number, of: 3, type, text: '', seconds: 20, points: 1 }, ...more })

test.each([
  [at('lobby'), 'start', 'next'],
  [at('get-ready'), 'showAnswers', 'skip'],
  [at('question'), 'showSolution', 'skip'],
  [at('reveal'), 'toTable', 'next'],
  [at('reveal', 1, 'slide'), 'nextQuestion', 'next'],
  [at('reveal', 3), 'toPodium', 'next'],
  [at('reveal', 3, 'slide'), 'toPodium', 'next'],
  [at('leaderboard'), 'nextQuestion', 'next'],
  [at('podium'), 'playAgain', undefined],
  [at('question', 1, 'single', { paused: 'host' }), 'goOn', 'resume'],
  [at('get-ready', 1, 'single', { paused: 'absence' }), 'goOn', 'resume'],
])('%j has the button %s', (view, name, action) => {
  expect(primaryOf(view, 'host')).toMatchObject({ name, ...(action ? { action } : {}) })
})

test('nobody starts a game without players', () => {
  expect(primaryOf({ ...at('lobby'), players: 0 }, 'host')?.blocked).toBe('atLeastOne')
  expect(primaryOf(at('lobby'), 'host')?.blocked).toBeUndefined()
})

test('a co-host opens no other game and ends none', () => {
  expect(primaryOf(at('podium'), 'co-host')).toBeUndefined()
  expect(sideActionsOf(at('question'), 'co-host')).toEqual(['pause', 'extend', 'lock'])
})

test.each([
  [at('lobby'), ['lock']],
  [at('lobby', 1, 'single', { locked: true }), ['unlock']],
  [at('get-ready'), ['pause', 'lock', 'end']],
  [at('question'), ['pause', 'extend', 'lock', 'end']],
  [at('question', 1, 'single', { paused: 'host' }), ['lock', 'end']],
  [at('reveal'), ['lock', 'end']],
  [at('podium'), []],
])('besides, %j has %j', (view, actions) => {
  expect(sideActionsOf(view as Parameters<typeof sideActionsOf>[0], 'host')).toEqual(actions)
})

test('space and enter press it, but not where they mean something else', () => {
  const key = (name: string, more = {}) => ({ key: name, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more })
  expect(isForPrimary(key(' '), { tagName: 'BODY' })).toBe(true)
  expect(isForPrimary(key('Enter'), null)).toBe(true)
  expect(isForPrimary(key('Enter', { repeat: true }), null)).toBe(false)
  expect(isForPrimary(key('a'), null)).toBe(false)
  for (const tagName of ['BUTTON', 'INPUT', 'SELECT', 'A']) expect(isForPrimary(key(' '), { tagName })).toBe(false)
})

test('the second half of a double click was not meant for the next button', () => {
  expect([0, 250, 499, 500, Infinity].map(isSettled)).toEqual([false, false, false, true, true])
})
