import { expect, test } from 'vitest'
import { hostLink, joinLink, screenLink, spokenAddress } from '../../src/host/keys/links'
import { stillOpen } from '../../src/host/keys/openGames'

test('keys stand behind the hash, where no server sees them', () => {
  for (const link of [hostLink('https://quiz.example.org', '482913', 'aB_9-z'), screenLink('https://quiz.example.org', '482913', 'aB_9-z')]) {
    expect(new URL(link).hash).toBe('#aB_9-z')
    expect(new URL(link).search).toBe('')
    expect(new URL(link).pathname).toMatch(/^\/(host|screen)\/482913$/)
  }
})

test('players get an address with the PIN', () => {
  expect(joinLink('http://localhost:3000', '482913')).toBe('http://localhost:3000/play/482913')
})

test.each([['https://www.quiz.example.org', 'quiz.example.org'], ['http://localhost:3000', 'localhost:3000']])('%s is spoken %s', (origin, spoken) => {
  expect(spokenAddress(origin)).toBe(spoken)
})

test('yesterday\'s games are not open any more', () => {
  const game = { pin: '482913', title: '', openedAt: 1_000, coHostKey: '', screenKey: '' }
  expect(stillOpen([game], 1_000 + 23 * 3_600_000)).toEqual([game])
  expect(stillOpen([game], 1_000 + 25 * 3_600_000)).toEqual([])
})
