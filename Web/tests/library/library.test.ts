import { expect, test } from 'vitest'
import { nextOf, signInLink } from '../../src/account/next'
import { given } from '../../src/library/given'
import { readTags } from '../../src/library/bank/readTags'
import { fileNameOf } from '../../src/library/fileName'
import { sharedLink } from '../../src/library/quizKey'

test.each([
  ['/quizzes', '/quizzes'],
  ['/quizzes/1/edit?x=1', '/quizzes/1/edit?x=1'],
  ['//evil.example', '/host'],
  ['/\\evil.example', '/host'],
  ['https://evil.example', '/host'],
  ['javascript:alert(1)', '/host'],
  ['', '/host'],
])('who signs in on the way to %j comes to %j', (wanted, place) => {
  expect(nextOf(new URLSearchParams({ next: wanted }))).toBe(place)
})

test('the link to signing in brings back to the same page', () => {
  expect(nextOf(new URLSearchParams(signInLink('/a?b=c&d=e').split('?')[1]))).toBe('/a?b=c&d=e')
})

test('what is empty is not asked for', () => {
  expect(given({ search: '', tag: 'a&b', after: '' })).toBe('tag=a%26b')
})

test('tags are small, each there once, and a dozen at most', () => {
  expect(readTags(' Maths, maths ,, Class 8 ')).toEqual(['maths', 'class 8'])
  expect(readTags(Array.from({ length: 40 }, (_, at) => `t${at}`).join())).toHaveLength(12)
})

test.each([
  ['attachment; filename=quiz.csv', 'quiz.csv'],
  ['attachment; filename="My quiz.json"', 'My quiz.json'],
  ['attachment; filename="_.csv"; filename*=UTF-8\'\'Stra%C3%9Fen.csv', 'Straßen.csv'],
  [null, undefined],
])('the file of %j is called %j', (disposition, name) => {
  expect(fileNameOf(disposition)).toBe(name)
})

test('a link to write on a quiz opens the editor, others its page', () => {
  expect(sharedLink('https://q', '7', { rights: 'edit', key: 'k' })).toBe('https://q/quizzes/7/edit#k')
  expect(sharedLink('https://q', '7', { rights: 'view', key: 'k' })).toBe('https://q/quizzes/7#k')
})
