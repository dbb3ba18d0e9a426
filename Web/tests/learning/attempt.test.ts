import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openAttempt, type AttemptWay } from '../../src/assigned/attempt/attempt'
import type { AttemptResult, AttemptView } from '../../src/contracts/assignments'
import type { QuestionView } from '../../src/contracts/game'
import type { Answer } from '../../src/live/ask'

const ended = { answered: 1, correct: 1, asked: 1 }
const question = (number: number): QuestionView => ({ number, of: 3, type: 'single', text: `Question ${number}`, seconds: 20, points: 1, options: [{ text: 'a' }, { text: 'b' }] })
const result = (number: number): AttemptResult => ({ question: question(number), answer: { choices: [0] }, mine: { question: number, outcome: 'right', base: 1_000, speed: 0, streak: 0, total: 1_000 }, result: { ...ended, right: [0] } })
const view = (answered: number, more: Partial<AttemptView> = {}): AttemptView => ({ attempt: 'a', number: 1, name: 'Mia', now: 1_000_000, answered, of: 3, finished: answered === 3, question: answered < 3 ? question(answered + 1) : undefined, moreAttempts: 0, ...more })
const fine = (value: AttemptView): Answer<AttemptView> => ({ ok: true, value })
const failed = (status: number): Answer<AttemptView> => ({ ok: false, status, message: '' })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { addEventListener: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The server says these things, one after the other; the last one again and again. */
function way(...said: Answer<AttemptView>[]) {
  const asked: string[] = []
  const kept: unknown[] = []
  const next = (what: string) => {
    asked.push(what)
    return Promise.resolve(said.length > 1 ? said.shift()! : said[0]!)
  }

  const made: AttemptWay = { look: () => next('look'), answer: sending => next(`answer ${sending.question}`), finish: () => next('finish'), keep: sending => kept.push(sending) }
  return { made, asked, kept }
}

test('an answer is behind only when the server has said so', async () => {
  const { made, asked, kept } = way(fine(view(0)), fine(view(1, { last: result(1) })))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.send({ choices: [0] })
  expect(attempt.sending.value).toEqual({ question: 1, answer: { choices: [0] } })
  expect(attempt.view.value?.answered).toBe(0)
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['look', 'answer 1'])
  expect(kept).toEqual([{ question: 1, answer: { choices: [0] } }, undefined])
  expect(attempt.behind.value?.mine.total).toBe(1_000)
  attempt.close()
})

test('an answer that did not arrive is sent again, and kept until then', async () => {
  const { made, asked, kept } = way(fine(view(0)), failed(0), failed(503), fine(view(1, { last: result(1) })))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.send({ choices: [1] })
  await vi.advanceTimersByTimeAsync(0)
  expect(attempt.connection.value).toBe('away')
  expect(kept).toEqual([{ question: 1, answer: { choices: [1] } }])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toEqual(['look', 'answer 1', 'answer 1', 'answer 1'])
  expect(attempt.connection.value).toBe('live')
  expect(kept.at(-1)).toBeUndefined()
  attempt.close()
})

test('what was chosen before the browser was closed is sent first', async () => {
  const { made, asked } = way(fine(view(1)))
  const attempt = openAttempt(made, { question: 1, answer: { choices: [0] } })
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['answer 1'])
  expect(attempt.view.value?.answered).toBe(1)
  attempt.close()
})

test('one that came too late is not sent again: what is on is asked for', async () => {
  const { made, asked } = way(fine(view(0)), failed(409), fine(view(1)))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.send({ choices: [0] })
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['look', 'answer 1', 'look'])
  expect(attempt.sending.value).toBeUndefined()
  expect(attempt.trouble.value).not.toBe('')
  expect(attempt.view.value?.question?.number).toBe(2)
  attempt.close()
})

test('a key that opens nothing is said so, and not tried again', async () => {
  const { made, asked } = way(failed(404))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(attempt.connection.value).toBe('refused')
  expect(asked).toEqual(['look'])
  attempt.close()
})

test('whoever stops is done when the server has said so, also after a lost connection', async () => {
  const { made, asked } = way(fine(view(1)), failed(0), fine(view(1, { finished: true, question: undefined })))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.finish()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toEqual(['look', 'finish', 'finish'])
  expect(attempt.view.value?.finished).toBe(true)
  attempt.close()
})

test('the time is that of the server', async () => {
  const { made } = way(fine(view(0, { now: 5_000_000 })))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(Math.round(attempt.now())).toBe(5_001_500)
  attempt.close()
})

test('after a slide there is nothing to read: the next question comes at once', async () => {
  const { made, asked } = way(fine(view(0)), fine(view(1, { question: undefined })), fine(view(1)))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.send()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['look', 'answer 1', 'look'])
  expect(attempt.view.value?.question?.number).toBe(2)
  attempt.close()
})

test('the next question is asked for only when the player goes on', async () => {
  const { made, asked } = way(fine(view(0)), fine(view(1, { last: result(1), question: undefined })), fine(view(1)))
  const attempt = openAttempt(made)
  await vi.advanceTimersByTimeAsync(0)
  attempt.send({ choices: [0] })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['look', 'answer 1'])
  attempt.goOn()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['look', 'answer 1', 'look'])
  expect(attempt.behind.value).toBeUndefined()
  attempt.close()
})
