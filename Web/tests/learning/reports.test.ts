import { beforeEach, expect, test } from 'vitest'
import type { PlayerScore, QuestionScore } from '../../src/contracts/reports'
import { barsOf, labelStep, spreadOf, topSeconds } from '../../src/reports/charts/bars'
import { chosenIn, combinedSearch, MOST_COMBINED, toggled } from '../../src/reports/combined/chosen'
import { mean, percent, seconds } from '../../src/reports/figures'
import { hardestFirst, hardness, pressed, sorted, type SortKey } from '../../src/reports/one/sorting'
import { language } from '../../src/words/language'

beforeEach(() => void (language.value = 'en'))

const player = (name: string, place: number, more: Partial<PlayerScore> = {}): PlayerScore => ({ player: name, name, place, points: 1_000 - place, right: 5, asked: 10, answered: 10, ...more })
const players = [player('Zoë', 1, { right: 9, meanMs: 9_000 }), player('ana', 2, { right: 2, asked: 2, answered: 2 }), player('Ben', 3, { right: 4, meanMs: 2_000 }), player('Émile', 4, { asked: 0, right: 0, meanMs: 4_000 })]

test.each([
  ['place', false, 'Zoë ana Ben Émile'], ['place', true, 'Émile Ben ana Zoë'], ['name', false, 'ana Ben Émile Zoë'], ['points', true, 'Zoë ana Ben Émile'],
  ['right', true, 'ana Zoë Ben Émile'], ['right', false, 'Ben Zoë ana Émile'], ['meanMs', false, 'Ben Émile Zoë ana'], ['meanMs', true, 'Zoë Émile Ben ana'], ['answered', true, 'Zoë Ben Émile ana'],
] as const)('by %s, falling %s: %s', (by, falling, names) => {
  expect(sorted(players, { by, falling }).map(({ name }) => name).join(' ')).toBe(names)
})

test.each([
  ['place', 'points', true], ['place', 'name', false], ['place', 'place', true], ['place', 'meanMs', false], ['place', 'right', true],
] as const)('sorted by %s, the head of %s is pressed: falling %s', (now, by, falling) => {
  expect(pressed({ by: now as SortKey, falling: false }, by)).toEqual({ by, falling })
})

const question = (number: number, difficulty?: number): QuestionScore => ({ number, type: 'single', text: '', asked: 10, answered: 9, difficulty, answers: [] })

test('the hardest come first, those without right or wrong last', () => {
  expect(hardestFirst([question(1), question(2, 0.2), question(3, 0.9), question(4, 0.2), question(5, 0)]).map(({ number }) => number)).toEqual([3, 2, 4, 5, 1])
})

test.each([[0, 'easy'], [0.33, 'easy'], [0.34, 'middling'], [0.66, 'middling'], [0.67, 'hard'], [1, 'hard']])('a difficulty of %f is %s', (difficulty, word) => {
  expect(hardness(difficulty)).toBe(word)
})

test('bars are shares of those asked, and what is not drawn is counted', () => {
  const answers = [{ text: 'a', count: 6, right: true }, { text: 'b', count: 2 }, { text: 'c', count: 1 }, { text: 'd', count: 1 }]
  const { bars, others } = barsOf({ answers, asked: 12 }, 2)
  expect(bars.map(({ text, share, right }) => [text, share, right])).toEqual([['a', 0.5, true], ['b', 1 / 6, undefined]])
  expect(others).toBe(2)
  expect(barsOf({ answers, asked: 0 }, 4).bars.every(({ share }) => share === 0)).toBe(true)
})

test('each player is in one tenth, and who was asked nothing in none', () => {
  const spread = spreadOf([{ right: 0, asked: 10 }, { right: 1, asked: 10 }, { right: 10, asked: 10 }, { right: 9, asked: 10 }, { right: 0, asked: 0 }])
  expect(spread).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 2])
})

test.each([[0, 1], [12, 1], [13, 2], [24, 2], [100, 9]])('of %i columns, labels are %i apart', (columns, step) => {
  expect(labelStep(columns, 12)).toBe(step)
})

test.each([[[], 1], [[0.4], 1], [[3.2], 4], [[9.9, 2], 10], [[11], 15], [[22.4], 30], [[81], 100]])('times of %o fit under %i s', (times, top) => {
  expect(topSeconds(times)).toBe(top)
})

test('a report is chosen, and not any more; there is an end to it', () => {
  expect(toggled(['game:1'], 'game:2')).toEqual(['game:1', 'game:2'])
  expect(toggled(['game:1', 'game:2'], 'game:1')).toEqual(['game:2'])
  const many = Array.from({ length: MOST_COMBINED }, (_, at) => `game:${at}`)
  expect(toggled(many, 'game:more')).toBe(many)
})

test('what is chosen goes through an address', () => {
  const chosen = ['game:0199', 'assignment:a b&c']
  expect(combinedSearch(chosen)).toBe('report=game:0199&report=assignment:a%20b%26c')
  expect(chosenIn(new URLSearchParams(combinedSearch(chosen)))).toEqual(chosen)
  expect(chosenIn(new URLSearchParams('report=game:1&report=game:1&report=nothing:1&report=game:&report=1'))).toEqual(['game:1'])
})

test('figures are written as the reader writes them', () => {
  expect(percent(0.734)).toBe('73%')
  expect(percent(undefined)).toBe('–')
  expect(seconds(12_340)).toBe('12.3 s')
  language.value = 'de'
  expect(percent(0.734)).toBe('73\u00a0%')
  expect(seconds(12_340)).toBe('12,3 s')
  expect(mean([])).toBeUndefined()
  expect(mean([1, 2, 6])).toBe(3)
})
