import { expect, test } from 'vitest'
import css from '../src/design/tokens.css?raw'
import { contrast } from './contrast'

const [light, dark] = [paletteOf(css.indexOf(':root')), paletteOf(css.indexOf('[data-theme="dark"]'))]

const texts = ['ink', 'quiet', 'accent', 'good', 'warn', 'bad', 'calm']
const pairs = [
  ...['ground', 'panel', 'sunk'].flatMap(ground => texts.map(text => [text, ground] as const)),
  ...['good', 'warn', 'bad', 'calm', 'accent'].map(tone => [tone, `${tone}-soft`] as const),
  ...['good-soft', 'warn-soft', 'bad-soft', 'calm-soft'].map(ground => ['ink', ground] as const),
  ...[0, 1, 2, 3, 4, 5].map(lane => ['panel', `lane-${lane}`] as const),
  ['on-accent', 'accent'] as const,
]

test.each(pairs)('%s on %s can be read', (text, ground) => {
  for (const palette of [light!, dark!]) expect(contrast(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(4.5)
})

test('both palettes have the same names', () => {
  expect(Object.keys(dark!).sort()).toEqual(Object.keys(light!).sort())
})

function paletteOf(from: number): Record<string, string> {
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))
}
