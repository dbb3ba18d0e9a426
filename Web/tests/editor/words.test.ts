import { beforeEach, expect, test } from 'vitest'
import { quiz, single } from './quizzes'
import { changesBetween } from '../../src/editor/changes'
import { conflictText, placeText } from '../../src/editor/meeting/conflictText'
import { meetingWords } from '../../src/editor/meeting/meetingWords'
import { solutionText } from '../../src/editor/panels/solutionText'
import { language } from '../../src/words/language'

beforeEach(() => void (language.value = 'en'))

test('who changed what is said in one sentence', () => {
  const before = quiz(['a', 'b', 'c'])
  const after = quiz([single('a', { text: 'x' }), single('b', { text: 'y' }), 'd'])
  const meeting = { who: 'Ana', changes: changesBetween(before, after), conflicts: [] }

  expect(meetingWords(meeting, after)).toBe('Ana changed questions 1 and 2, added question 3, and deleted 1 question meanwhile. Both versions are brought together.')
  language.value = 'de'
  expect(meetingWords({ ...meeting, who: undefined }, after)).toBe('Jemand hat inzwischen die Fragen 1 und 2 geändert, Frage 3 hinzugefügt und 1 Frage gelöscht. Beide Fassungen sind zusammengeführt.')
})

test('a conflict shows both sides', () => {
  const conflict = { question: 'a', part: 'answers' as const, mine: { options: [{ text: 'A' }, { text: 'B' }], solution: 1 }, theirs: { options: [{ text: 'A' }], solution: 0 } }

  expect(conflictText(conflict)).toEqual({ mine: 'A\n✓ B', theirs: '✓ A' })
  expect(placeText(conflict, quiz(['a']))).toBe('Question 1 · Answers')
  expect(conflictText({ question: 'a', part: 'typos', mine: { typos: true }, theirs: { typos: false } })).toEqual({ mine: 'On', theirs: 'Off' })
})

test('what is right fits into a line', () => {
  expect(solutionText(single('a', { solution: 1 }))).toBe('A · ✓ B · C')
})
