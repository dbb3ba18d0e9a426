import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage, language, languages } from '../../src/words/language'
import { count, figure } from '../../src/words/numbers'

const catalogues = import.meta.glob<Record<string, Record<string, unknown>>>('../../src/words/*.ts', { eager: true })
const areas = Object.entries(catalogues).flatMap(([file, module]) => Object.values(module).filter(one => typeof one === 'object' && !Array.isArray(one)).map(words => [file.split('/').at(-1)!, words] as const))
  .filter(([file]) => !['language.ts', 'catalogue.ts', 'numbers.ts'].includes(file))

beforeEach(() => void (language.value = 'en'))

test.each(areas)('%s has words for everything in each language', (_, words) => {
  for (const one of languages) {
    language.value = one
    for (const [key, entry] of Object.entries(words)) expect(typeof entry === 'function' ? entry(2, 1, 3) : entry, `${one} ${key}`).not.toBe('')
  }
})

test.each(areas)('an entry of %s is of one kind in all languages', (_, words) => {
  for (const key of Object.keys(words)) {
    const kinds = languages.map(one => (language.value = one, typeof words[key]))
    expect(new Set(kinds).size, key).toBe(1)
  }
})

test.each([[['de-AT', 'en'], 'de'], [['fr', 'es-MX'], 'es'], [['', 'ja'], 'en'], [[], 'en'], [['de', 'es'], 'de']])('%s is read as %s', (wanted, chosen) => {
  expect(chooseLanguage(wanted)).toBe(chosen)
})

test('one is one, and the rest is several', () => {
  expect([0, 1, 2, 1_000].map(number => count(number, 'player', 'players'))).toEqual(['0 players', '1 player', '2 players', '1,000 players'])
})

test('numbers are written as the language writes them', () => {
  language.value = 'de'

  expect(figure(1_234.5)).toBe('1.234,5')
})
