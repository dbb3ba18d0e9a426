import { beforeEach, expect, test } from 'vitest'
import { attemptLink, readCode, readLink } from '../../src/assigned/attempt/keys'
import { isPassing, newlyBehind, nextEnd, partsOf } from '../../src/assigned/attempt/progress'
import { spokenMinutes, timeLeft } from '../../src/assigned/attempt/timeLeft'
import { frontFacts } from '../../src/assigned/front/frontFacts'
import type { AttemptResult, AttemptView } from '../../src/contracts/assignments'
import { allOf, nowOn, scoreOf, withResult, wrongOf } from '../../src/practice/practiceRun'
import type { Outcome } from '../../src/contracts/game'
import type { QuestionType } from '../../src/contracts/quizzes'
import { language } from '../../src/words/language'

beforeEach(() => void (language.value = 'en'))

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

test.each([
  [0, '0:00'], [-5, '0:00'], [1, '0:01'], [59 * SECOND, '0:59'], [MINUTE, '1:00'], [14 * MINUTE + 32 * SECOND, '14:32'],
  [HOUR, '1:00:00'], [2 * HOUR + 5 * MINUTE, '2:05:00'], [47 * HOUR, '47:00:00'], [3 * 24 * HOUR + HOUR, '3 days'],
])('%i ms left are %s', (ms, text) => {
  expect(timeLeft(ms)).toBe(text)
})

test.each([
  [undefined, 4 * MINUTE, undefined], [10 * MINUTE + 1, 10 * MINUTE, 10], [5 * MINUTE + 400, 5 * MINUTE - 600, 5], [4 * MINUTE, 3 * MINUTE, undefined],
  [20 * MINUTE, 30 * SECOND, 1], [MINUTE + 1, 0, undefined],
])('between %s and %i ms it is said that %s minutes are left', (before, now, minutes) => {
  expect(spokenMinutes(before, now)).toBe(minutes)
})

test.each([
  [{ answered: 0, of: 3, finished: false }, ['now', 'ahead', 'ahead']],
  [{ answered: 2, of: 3, finished: false }, ['behind', 'behind', 'now']],
  [{ answered: 3, of: 3, finished: true }, ['behind', 'behind', 'behind']],
  [{ answered: 1, of: 3, finished: true }, ['behind', 'ahead', 'ahead']],
])('%o is drawn as %o', (view, parts) => {
  expect(partsOf(view)).toEqual(parts)
})

test.each([
  [{ finished: false }, undefined], [{ until: 10, finished: false }, 10], [{ until: 10, questionUntil: 5, finished: false }, 5], [{ until: 10, questionUntil: 50, finished: false }, 10], [{ until: 10, finished: true }, undefined],
])('of %o the next end is %s', (view, end) => {
  expect(nextEnd(view)).toBe(end)
})

test.each([[0, true], [408, true], [429, true], [500, true], [503, true], [400, false], [403, false], [404, false], [409, false]])('status %i passes: %s', (status, passes) => {
  expect(isPassing(status)).toBe(passes)
})

const result = (number: number, type: QuestionType, outcome: Outcome, explanation?: string): AttemptResult => ({
  question: { number, of: 3, type, text: '', seconds: 20, points: 1 }, mine: { question: number, outcome, base: 0, speed: 0, streak: 0, total: 0 }, result: { answered: 1, correct: 0, asked: 1, explanation },
})
const view = (answered: number, last?: AttemptResult): AttemptView => ({ attempt: 'a', number: 1, name: 'Mia', now: 0, answered, of: 3, finished: false, question: result(answered + 1, 'single', 'none').question, last, moreAttempts: 0 })

test('what became of the question that was on is told once, and of no other', () => {
  const right = result(1, 'single', 'right')
  expect(newlyBehind(view(0), view(1, right))).toBe(right)
  expect(newlyBehind(undefined, view(1, right))).toBeUndefined()
  expect(newlyBehind(view(1), view(1, right))).toBeUndefined()
  expect(newlyBehind(view(1), view(2, right))).toBeUndefined()
  expect(newlyBehind(view(0), view(1))).toBeUndefined()
})

test('a slide has nothing to tell but its explanation', () => {
  expect(newlyBehind(view(0), view(1, result(1, 'slide', 'noted')))).toBeUndefined()
  expect(newlyBehind(view(0), view(1, result(1, 'slide', 'noted', 'Because.')))).toBeDefined()
})

test('a link to another device says which attempt, and with which key', () => {
  const link = attemptLink('https://quiz.example', 'CDFGHJKM', { attempt: '0199', key: 'k-_y' })
  expect(link).toBe('https://quiz.example/a/CDFGHJKM#0199.k-_y')
  expect(readLink(new URL(link).hash)).toEqual({ attempt: '0199', key: 'k-_y' })
})

test.each(['', '#', '#0199', '#0199.', '#.key', '#a.b.c'])('"%s" is no such link', hash => {
  expect(readLink(hash)).toBeUndefined()
})

test('a code is read as people type it', () => {
  expect(readCode('cdfg-hjkm')).toBe('CDFGHJKM')
  expect(readCode('CDFG HJKM')).toBe('CDFGHJKM')
})

const options = { attempts: 1, shuffleQuestions: false, shuffleOptions: false, questionTimes: false, feedback: 'each', partial: true } as const

test('the front says in words what to expect', () => {
  const now = '2026-12-01T12:00:00Z'
  const words = (more: object) => frontFacts({ questions: 12, options: { ...options, ...more }, now }).map(({ value, more: rest }) => [value, rest].filter(Boolean).join(' '))
  expect(words({})).toEqual(['12', 'There is no end', 'As long as you like', 'One', 'After each question'])
  expect(words({ minutes: 1, attempts: 3, feedback: 'end' }).slice(2)).toEqual(['1 minute once you begin', '3, the best one counts', 'At the end'])
  expect(words({ minutes: 20, questionTimes: true })[2]).toBe('20 minutes once you begin. Each question has its own')
  expect(words({ closesAt: '2026-12-04T18:00:00Z' })[1]).toMatch(/December.* in 3 days$/)
  expect(words({ closesAt: '2026-12-01T14:30:00Z' })[1]).toMatch(/in 2 hours$/)
})

test('a round of practice ends when all are behind, and knows what was wrong', () => {
  let run = allOf([{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }])
  for (const one of [result(1, 'slide', 'noted'), result(2, 'single', 'right'), result(3, 'multiple', 'partly')]) {
    expect(nowOn(run)).toBe(one.question.number)
    run = withResult(run, one)
  }

  run = withResult(run, result(4, 'poll', 'noted'))
  expect(nowOn(run)).toBeUndefined()
  expect(wrongOf(run)).toEqual([3])
  expect(scoreOf(run)).toEqual({ right: 1, asked: 2 })
})
