import { expect, test } from 'vitest'
import type { MultipleChoice, QuizQuestion } from '../../src/contracts/quizzes'
import { blank, types, withIds } from '../../src/editor/blank'
import { changesBetween, countOf, firstChanged } from '../../src/editor/changes'
import { convert } from '../../src/editor/convert'
import { copied, inserted, neighbour, removed, shifted } from '../../src/editor/edits'
import { addedOption, markedOption, movedOption, optionsIn, removedOption } from '../../src/editor/options'
import { complaints } from '../../src/editor/rules'
import { same } from '../../src/editor/same'
import { idsOf, quiz, single } from './quizzes'

const multiple: MultipleChoice = { id: 'm', type: 'multiple', text: 'm', seconds: 20, points: 1, options: [{ text: 'A' }, { text: 'B' }, { text: 'C' }, { text: 'D' }], solutions: [1, 3] }

test.each(types)('a new %s lacks its texts and nothing else', type => {
  const lacks = new Set(complaints(blank(type)).map(({ field }) => field))

  expect([...lacks].every(field => ['text', 'option', 'solution', 'accepted'].includes(field))).toBe(true)
  expect(lacks.has('text')).toBe(true)
})

test('what is right stays right when options come, go and move', () => {
  expect(addedOption(multiple, 0)).toMatchObject({ solutions: [2, 4] })
  expect(removedOption(multiple, 1)).toMatchObject({ solutions: [2] })
  expect(removedOption(multiple, 0)).toMatchObject({ solutions: [0, 2] })
  expect(movedOption(multiple, 3, 0)).toMatchObject({ solutions: [0, 2] })
  expect(removedOption(single('a', { solution: 1 }), 1)).toMatchObject({ solution: -1 })
  expect(movedOption(single('a', { solution: 0 }), 0, 2)).toMatchObject({ solution: 2 })
  expect(optionsIn(movedOption(multiple, 3, 0)).map(({ text }) => text).join('')).toBe('DABC')
})

test('marking one of one unmarks the others, of several it does not', () => {
  expect(markedOption(single('a'), 2, true)).toMatchObject({ solution: 2 })
  expect(markedOption(multiple, 0, true)).toMatchObject({ solutions: [0, 1, 3] })
  expect(markedOption(multiple, 1, false)).toMatchObject({ solutions: [3] })
})

test.each(types.flatMap(from => types.map(to => [from, to] as const)))('a %s becomes a %s with the same text and id', (from, to) => {
  const question = { ...blank(from, 'x'), text: 'Text', explanation: 'Why' } as QuizQuestion
  const converted = convert(question, to)

  expect(converted).toMatchObject({ type: to, id: 'x', text: 'Text', explanation: 'Why' })
  expect(Object.keys(converted).filter(key => !(key in blank(to)) && !['explanation', 'media', 'tags', 'unit'].includes(key))).toEqual([])
})

test('options and solutions go along to types that have them', () => {
  expect(convert(multiple, 'single')).toMatchObject({ options: multiple.options, solution: 1 })
  expect(convert(single('a', { solution: 2 }), 'multiple')).toMatchObject({ solutions: [2] })
  expect(convert(multiple, 'order')).toMatchObject({ items: multiple.options })
  expect(convert(multiple, 'text')).toMatchObject({ accepted: ['B', 'D'] })
  expect(complaints(convert({ ...blank('estimate', 'e'), text: 'How many?', type: 'estimate', solution: 206, tolerance: 5 }, 'slider'))).toEqual([])
})

test('questions come, go and move', () => {
  const document = quiz(['a', 'b', 'c'])

  expect(idsOf(inserted(document, [single('x')], 'a'))).toBe('axbc')
  expect(idsOf(inserted(document, [single('x')], 'quiz'))).toBe('abcx')
  expect(idsOf(removed(document, 'b'))).toBe('ac')
  expect(idsOf(shifted(document, 'a', 2))).toBe('bca')
  expect(['a', 'b', 'c'].map(id => neighbour(document, id))).toEqual(['b', 'c', 'b'])
  expect(neighbour(quiz(['a']), 'a')).toBe('quiz')
  expect(copied(single('a')).id).not.toBe('a')
})

test('questions without an id get the same ones for everybody', () => {
  const { id: _, ...without } = single('x')
  const document = quiz([without as QuizQuestion, single('q3'), without as QuizQuestion])

  expect(withIds(document).questions.map(({ id }) => id)).toEqual(['q1', 'q3', 'q3x'])
  expect(withIds(withIds(document))).toEqual(withIds(document))
})

test('changes are counted, and the first one is found', () => {
  const before = quiz(['a', 'b', 'c'])
  const after = quiz([single('c'), single('a', { text: 'new' }), single('d')], { title: 'Other' })

  expect(changesBetween(before, after)).toEqual({ changed: ['a'], added: ['d'], removed: ['b'], moved: true, front: true })
  expect(countOf(changesBetween(before, after))).toBe(5)
  expect(countOf(changesBetween(before, before))).toBe(0)
  expect(firstChanged(before, after)).toBe('a')
  expect(firstChanged(before, quiz(['a', 'b', 'c'], { title: 'Other' }))).toBe('quiz')
  expect(firstChanged(before, quiz(['a', 'c']))).toBe('c')
})

test.each([
  [{ a: '' }, {}, true], [{ a: [] }, { a: undefined }, true], [{ a: null }, {}, true], [{ a: 0 }, {}, false], [{ a: false }, {}, false],
  [{ a: [1, 2] }, { a: [2, 1] }, false], [{ a: { b: 1 } }, { a: { b: 1, c: '' } }, true], [[{}], [], false],
])('%j and %j: %s', (one, other, expected) => {
  expect(same(one, other)).toBe(expected)
  expect(same(other, one)).toBe(expected)
})
