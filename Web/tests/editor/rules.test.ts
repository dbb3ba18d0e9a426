import { expect, test } from 'vitest'
import type { QuizQuestion } from '../../src/contracts/quizzes'
import { blank } from '../../src/editor/blank'
import { missingIn } from '../../src/editor/missing'
import { isGoodAddress } from '../../src/editor/mediaRules'
import { complaints, quizComplaints } from '../../src/editor/rules'
import { quiz, single } from './quizzes'

const all = { id: 'a', text: 'Text', seconds: 20, points: 1 }
const long = (many: number) => 'x'.repeat(many)
const options = (...texts: string[]) => texts.map(text => ({ text }))

// The same table as in Tests/Unit/Quiz/Quizzes/QuizRulesTests.cs, as far as a form lets it happen.
test.each<[string, QuizQuestion, string[]]>([
  ['good', single('a'), []],
  ['no text', single('a', { text: ' \n' }), ['textMissing']],
  ['text of 500', single('a', { text: long(500) }), []],
  ['text of 501', single('a', { text: long(501) }), ['textLong']],
  ['4 seconds', single('a', { seconds: 4 }), ['time']],
  ['5 seconds', single('a', { seconds: 5 }), []],
  ['240 seconds', single('a', { seconds: 240 }), []],
  ['241 seconds', single('a', { seconds: 241 }), ['time']],
  ['a slide has no time', { ...all, type: 'slide', seconds: 0 }, []],
  ['3 times the points', single('a', { points: 3 }), ['points']],
  ['a picture from a disk', single('a', { media: { url: 'file:///p.png' } }), ['mediaAddress']],
  ['an option from a disk', single('a', { options: [{ text: 'A' }, { text: '', media: { url: 'p.png' } }] }), ['mediaAddress']],
  ['explanation of 1001', single('a', { explanation: long(1_001) }), ['explanationLong']],
  ['one option', single('a', { options: options('A') }), ['fewOptions']],
  ['nine options', single('a', { options: options(...'ABCDEFGHI') }), ['manyOptions']],
  ['an empty option', single('a', { options: options('A', ' ') }), ['optionEmpty']],
  ['an option that is a picture', single('a', { options: [{ text: 'A' }, { text: '', media: { url: '/samples/p.png' } }] }), []],
  ['option of 121', single('a', { options: options('A', long(121)) }), ['optionLong']],
  ['the same option', single('a', { options: options('a', ' A ') }), ['optionTwice']],
  ['the same option with another picture', single('a', { options: [{ text: 'a' }, { text: 'a', media: { url: '/samples/p.png' } }] }), []],
  ['ß is not SS', single('a', { options: options('ß', 'SS') }), []],
  ['nothing is right', single('a', { solution: -1 }), ['oneSolution']],
  ['what is right is not there', single('a', { solution: 3 }), ['oneSolution']],
  ['several, none right', { ...all, type: 'multiple', options: options('A', 'B'), solutions: [] }, ['noSolution']],
  ['several, all right', { ...all, type: 'multiple', options: options('A', 'B'), solutions: [0, 1] }, []],
  ['several, one twice', { ...all, type: 'multiple', options: options('A', 'B'), solutions: [0, 0] }, ['noSolution']],
  ['an order of one', { ...all, type: 'order', items: options('A') }, ['fewOptions']],
  ['a poll', { ...all, type: 'poll', options: options('A', 'B'), several: false }, []],
  ['true or false', { ...all, type: 'true-false', solution: false }, []],
  ['a scale', { ...all, type: 'slider', min: 0, max: 10, step: 1, from: 3, to: 3 }, []],
  ['a scale that goes nowhere', { ...all, type: 'slider', min: 5, max: 5, step: 1, from: 5, to: 5 }, ['scaleOrder']],
  ['a scale without steps', { ...all, type: 'slider', min: 0, max: 10, step: 0, from: 3, to: 3 }, ['scaleStep']],
  ['right off the scale', { ...all, type: 'slider', min: 0, max: 10, step: 1, from: 3, to: 11 }, ['scaleRight']],
  ['right the wrong way round', { ...all, type: 'slider', min: 0, max: 10, step: 1, from: 4, to: 3 }, ['scaleRight']],
  ['an estimate', { ...all, type: 'estimate', solution: 206, tolerance: 0 }, []],
  ['a negative tolerance', { ...all, type: 'estimate', solution: 206, tolerance: -1 }, ['tolerance']],
  ['words', { ...all, type: 'text', accepted: ['Au'], caseCounts: false, typos: true }, []],
  ['no words', { ...all, type: 'text', accepted: [], caseCounts: false, typos: true }, ['noAccepted']],
  ['an empty word', { ...all, type: 'text', accepted: ['Au', ''], caseCounts: false, typos: true }, ['acceptedEmpty']],
  ['21 words', { ...all, type: 'text', accepted: Array.from({ length: 21 }, (_, at) => `${at}`), caseCounts: false, typos: true }, ['manyAccepted']],
  ['a cloud of none', { ...all, type: 'cloud', words: 0 }, ['words']],
  ['a cloud of eleven', { ...all, type: 'cloud', words: 11 }, ['words']],
])('%s', (_, question, reasons) => {
  expect(complaints(question).map(({ reason }) => reason)).toEqual(reasons)
})

test.each([
  [{ title: '', questions: [] }, ['titleMissing', 'noQuestions']],
  [{ title: long(121), questions: [single('a')] }, ['titleLong']],
  [{ title: 'A', description: long(2_001), questions: [single('a')] }, ['descriptionLong']],
  [{ title: 'A', questions: Array.from({ length: 201 }, (_, at) => single(`${at}`)) }, ['tooManyQuestions']],
])('a whole quiz', (document, reasons) => {
  expect(quizComplaints(document).map(({ reason }) => reason)).toEqual(reasons)
})

test('a complaint about one of several says which', () => {
  expect(complaints(single('a', { options: options('A', '', 'a') }))).toEqual([{ field: 'option', reason: 'optionEmpty', at: 1 }, { field: 'option', reason: 'optionTwice', at: 2 }])
})

test('what is missing says where to go', () => {
  expect(missingIn(quiz(['a', { ...blank('true-false', 'b') }], { title: '' }))).toEqual([
    { field: 'title', reason: 'titleMissing', where: 'quiz' },
    { field: 'text', reason: 'textMissing', where: 'b', number: 2 },
  ])
})

test.each([
  ['https://example.org/a.png', true], ['HTTPS://example.org/a', true], ['http://example.org/a.png', false], ['https://me:secret@example.org/a.png', false], ['https://example.org/a b.png', false], ['https://', false],
  ['/api/media/m0.png', true], ['/api/media/', false], ['/api/media/../secret', false], ['/api/media/a/b', false], ['/samples/a.svg', true], ['/other/a.svg', false],
  ['data:image/png;base64,AAAA', true], ['data:image/svg+xml;base64,AAAA', false], ['data:image/png;base64,', false], [`data:image/png;base64,${long(9_000)}`, false], [`https://example.org/${long(2_000)}`, false],
  ['javascript:alert(1)', false], ['planet', false], ['', false],
])('%s may be shown: %s', (url, expected) => {
  expect(isGoodAddress(url)).toBe(expected)
})
