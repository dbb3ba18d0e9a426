import { expect, test } from 'vitest'
import type { QuizQuestion } from '../../src/contracts/quizzes'
import { blank, types } from '../../src/editor/blank'
import { CLASS, gameViewOf, mixed, playerOf, questionViewOf, resultOf } from '../../src/editor/preview/views'
import { quiz, single } from './quizzes'

const order: QuizQuestion = { id: 'o', type: 'order', text: 'o', seconds: 20, points: 1, items: [{ text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }] }

test.each(types)('of a new %s players are told nothing of the solution', type => {
  const view = questionViewOf(quiz([blank(type)]), 0, 'Your question')

  expect(view).toMatchObject({ number: 1, of: 1, type, text: 'Your question' })
  for (const secret of ['solution', 'solutions', 'from', 'to', 'tolerance', 'accepted', 'items', 'explanation', 'tags']) expect(view).not.toHaveProperty(secret)
})

test('an order comes mixed, and its result leads back', () => {
  const { options } = questionViewOf(quiz([order]), 0, '')
  const { right } = resultOf(order)

  expect(options!.map(({ text }) => text)).not.toEqual(['1', '2', '3', '4'])
  expect(right!.map(at => options![at]!.text)).toEqual(['1', '2', '3', '4'])
})

test.each([0, 1, 2, 3, 8])('%d items are mixed without losing one', many => {
  expect(mixed(many).sort((a, b) => a - b)).toEqual(Array.from({ length: many }, (_, at) => at))
})

test.each<[QuizQuestion, object]>([
  [single('a', { solution: 1 }), { right: [1] }],
  [single('a', { solution: -1 }), { right: [] }],
  [{ ...blank('true-false', 't'), type: 'true-false', solution: false }, { right: [1] }],
  [{ ...blank('slider', 's'), type: 'slider', min: 0, max: 9, step: 1, from: 3, to: 5 }, { from: 3, to: 5 }],
  [{ ...blank('estimate', 'e'), type: 'estimate', solution: 206, tolerance: 20 }, { number: 206 }],
  [{ ...blank('text', 'w'), type: 'text', accepted: ['Au', ' '], caseCounts: false, typos: true }, { accepted: ['Au'] }],
])('the result of %o', (question, expected) => {
  expect(resultOf(question)).toMatchObject(expected)
})

test('of an example, the right option has most answers', () => {
  const { counts } = resultOf(single('a', { solution: 2 }))

  expect(Math.max(...counts!)).toBe(counts![2])
  expect(Math.abs(counts!.reduce((sum, one) => sum + one) - CLASS)).toBeLessThanOrEqual(2)
})

test('a question is open for all of its time, a slide is only shown', () => {
  const document = quiz([single('a', { seconds: 30 }), blank('slide')])

  expect(gameViewOf(document, questionViewOf(document, 0, ''), 'question', resultOf(document.questions[0]!))).toMatchObject({ phase: 'question', since: 0, until: 30_000, result: undefined })
  expect(gameViewOf(document, questionViewOf(document, 1, ''), 'question', resultOf(document.questions[1]!))).toMatchObject({ phase: 'reveal', until: undefined })
})

test('what is worth nothing brings nothing, and an opinion is noted', () => {
  const document = quiz([single('a', { points: 0 }), { ...blank('poll'), text: 'p' } as QuizQuestion])

  expect(playerOf(questionViewOf(document, 0, ''), 'Ana', undefined).result).toMatchObject({ outcome: 'right', total: 0 })
  expect(playerOf(questionViewOf(document, 1, ''), 'Ana', undefined).result).toMatchObject({ outcome: 'noted', total: 0 })
})
