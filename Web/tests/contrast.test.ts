import { expect, test } from 'vitest'
import css from '../src/design/tokens.css?raw'

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

/** WCAG 2.2: relative luminance of the lighter over that of the darker, both with 0.05 of stray light. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
