import { expect, test } from 'vitest'
import type { QuizDocument } from '../../src/contracts/quizzes'
import { merge } from '../../src/editor/merge'
import { mergeOrder } from '../../src/editor/mergeOrder'
import { settled } from '../../src/editor/meeting/settled'
import { idsOf, quiz, single } from './quizzes'

const base = quiz(['a', 'b', 'c'])
const withText = (id: string, text: string) => quiz(base.questions.map(one => (one.id === id ? { ...one, text } : one)))

test('changes of different questions come together', () => {
  const { document, conflicts } = merge(base, withText('a', 'mine'), withText('b', 'theirs'))

  expect(document.questions.map(one => one.text)).toEqual(['mine', 'theirs', 'c'])
  expect(conflicts).toEqual([])
})

test('changes of different parts of one question come together', () => {
  const { document, conflicts } = merge(quiz([single('a')]), quiz([single('a', { text: 'mine' })]), quiz([single('a', { points: 2, explanation: 'theirs' })]))

  expect(document.questions[0]).toMatchObject({ text: 'mine', points: 2, explanation: 'theirs' })
  expect(conflicts).toEqual([])
})

test('the same part changed by both stays mine, and theirs is there to be chosen', () => {
  const { document, conflicts } = merge(base, withText('a', 'mine'), withText('a', 'theirs'))

  expect(document.questions[0]!.text).toBe('mine')
  expect(conflicts).toEqual([{ question: 'a', part: 'text', mine: { text: 'mine' }, theirs: { text: 'theirs' } }])
})

test('the same change of both is no conflict', () => {
  expect(merge(base, withText('a', 'same'), withText('a', 'same')).conflicts).toEqual([])
})

test('options and what is right are never mixed', () => {
  const mine = quiz([single('a', { options: [{ text: 'C' }, { text: 'A' }, { text: 'B' }], solution: 1 })])
  const theirs = quiz([single('a', { solution: 2 })])
  const { document, conflicts } = merge(quiz([single('a')]), mine, theirs)

  expect(document).toEqual(mine)
  expect(conflicts).toMatchObject([{ part: 'answers', theirs: { solution: 2, options: [{ text: 'A' }, { text: 'B' }, { text: 'C' }] } }])
})

test.each<[string, QuizDocument, QuizDocument, string]>([
  ['I add, they add', quiz(['a', 'x', 'b', 'c']), quiz(['a', 'b', 'y', 'c']), 'axbyc'],
  ['both add at one place', quiz(['a', 'x', 'b', 'c']), quiz(['a', 'y', 'b', 'c']), 'ayxbc'],
  ['they add at the top', base, quiz(['y', 'a', 'b', 'c']), 'yabc'],
  ['I move, they add', quiz(['c', 'a', 'b']), quiz(['a', 'b', 'c', 'y']), 'cyab'],
  ['they move, I add', quiz(['a', 'b', 'c', 'x']), quiz(['c', 'b', 'a']), 'cxba'],
  ['both move', quiz(['b', 'a', 'c']), quiz(['a', 'c', 'b']), 'bac'],
  ['I delete, they leave it', quiz(['a', 'c']), base, 'ac'],
  ['they delete, I leave it', base, quiz(['a', 'b']), 'ab'],
  ['each deletes one', quiz(['b', 'c']), quiz(['a', 'b']), 'b'],
  ['both delete all', quiz([]), quiz([]), ''],
])('%s', (_, mine, theirs, ids) => {
  const { document, conflicts } = merge(base, mine, theirs)

  expect(idsOf(document)).toBe(ids)
  expect(conflicts).toEqual([])
})

test('what I have deleted and they have changed stays until somebody decides', () => {
  const { document, conflicts } = merge(base, quiz(['a', 'c']), withText('b', 'theirs'))

  expect(idsOf(document)).toBe('abc')
  expect(document.questions[1]!.text).toBe('theirs')
  expect(conflicts).toEqual([{ question: 'b', part: 'deleted', by: 'me' }])
  expect(idsOf(settled(document, conflicts[0]!, 'mine'))).toBe('ac')
  expect(idsOf(settled(document, conflicts[0]!, 'theirs'))).toBe('abc')
})

test('what they have deleted and I have changed stays until somebody decides', () => {
  const { document, conflicts } = merge(base, withText('b', 'mine'), quiz(['a', 'c']))

  expect(document.questions[1]!.text).toBe('mine')
  expect(idsOf(settled(document, conflicts[0]!, 'theirs'))).toBe('ac')
  expect(idsOf(settled(document, conflicts[0]!, 'mine'))).toBe('abc')
})

test('of two types one is chosen as a whole', () => {
  const mine = quiz([{ id: 'a', type: 'slide', text: 'mine', seconds: 20, points: 0 }])
  const { document, conflicts } = merge(quiz(['a']), mine, quiz([single('a', { text: 'theirs' })]))

  expect(document).toEqual(mine)
  expect(settled(document, conflicts[0]!, 'theirs').questions[0]).toEqual(single('a', { text: 'theirs' }))
})

test('title and tags come together, and both can be chosen', () => {
  const { document, conflicts } = merge(quiz([], { tags: ['x'] }), quiz([], { title: 'mine', tags: ['x'] }), quiz([], { title: 'theirs', tags: ['y'], description: 'new' }))

  expect(document).toMatchObject({ title: 'mine', tags: ['y'], description: 'new' })
  expect(conflicts).toEqual([{ part: 'title', mine: { title: 'mine' }, theirs: { title: 'theirs' } }])
  expect(settled(document, conflicts[0]!, 'theirs').title).toBe('theirs')
})

test('what is written in another way is the same', () => {
  const theirs = quiz(base.questions.map(one => ({ ...one, explanation: undefined, tags: [] })), { description: '', language: undefined })

  expect(merge(base, withText('a', 'mine'), theirs)).toEqual({ document: withText('a', 'mine'), conflicts: [] })
})

test('theirs is taken for the part alone, and keeps what else was written', () => {
  const { document, conflicts } = merge(base, withText('a', 'mine'), withText('a', 'theirs'))
  const later = { ...document, questions: document.questions.map(one => ({ ...one, points: 2 })) }

  expect(settled(later, conflicts[0]!, 'theirs').questions[0]).toMatchObject({ text: 'theirs', points: 2 })
})

test('every question that is left is in the order once', () => {
  expect(mergeOrder(['a', 'b', 'c', 'd'], ['d', 'a', 'x', 'b'], ['c', 'b', 'y', 'a'], new Set(['a', 'b', 'x', 'y'])).sort()).toEqual(['a', 'b', 'x', 'y'])
})
