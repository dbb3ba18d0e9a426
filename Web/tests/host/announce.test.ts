import './english'
import { expect, test } from 'vitest'
import type { CrowdView, GameView } from '../../src/contracts/game'
import { changeAloud, crowdAloud } from '../../src/screen/announce'

const view = (more: Partial<GameView>) => ({ phase: 'lobby', question: { number: 1, of: 2, text: 'Why?' }, ...more }) as GameView
const crowd = (names: string[], answered = 0) => ({ players: names.length, here: names.length, answered, newest: names.map(name => ({ player: name, name })), waiting: [] }) as unknown as CrowdView

test.each([
  [undefined, view({}), 'Players can join.'],
  [view({}), view({}), undefined],
  [view({}), view({ phase: 'get-ready' }), 'Question 1 of 2: Why?'],
  [view({ phase: 'get-ready' }), view({ phase: 'question' }), 'Answers are open.'],
  [view({ phase: 'question' }), view({ phase: 'reveal', result: { answered: 2, correct: 1, asked: 3 } }), 'Solution. 1 of 3 were right.'],
  [view({ phase: 'question' }), view({ phase: 'question', paused: 'host' }), 'Paused'],
  [view({ phase: 'question', paused: 'absence' }), view({ phase: 'question' }), 'The game goes on.'],
])('says of a change', (before, now, said) => {
  expect(changeAloud(before, now)).toBe(said)
})

test('players are said in batches', () => {
  const lobby = view({})
  expect(crowdAloud({ view: lobby, crowd: crowd([]) }, { view: lobby, crowd: crowd(['Mia', 'Ben']) })).toBe('Mia, Ben joined. 2 players.')
  expect(crowdAloud({ view: lobby, crowd: crowd([]) }, { view: lobby, crowd: crowd(['a', 'b', 'c', 'd']) })).toBe('4 more joined. 4 players.')
  expect(crowdAloud({ view: lobby, crowd: crowd(['a']) }, { view: lobby, crowd: crowd(['a']) })).toBeUndefined()
})

test('answers are said while they count', () => {
  const open = view({ phase: 'question' })
  expect(crowdAloud({ view: open, crowd: crowd(['a', 'b'], 0) }, { view: open, crowd: crowd(['a', 'b'], 1) })).toBe('1 of 2 answered')
  expect(crowdAloud({ view: view({ phase: 'reveal' }), crowd: crowd(['a'], 0) }, { view: view({ phase: 'reveal' }), crowd: crowd(['a'], 1) })).toBeUndefined()
})
