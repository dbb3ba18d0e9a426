import { expect, test } from 'vitest'
import css from '../../src/quiz/options.css?raw'
import { contrast } from '../contrast'

const colours = Object.fromEntries([...css.matchAll(/--(option-\d(?:-ink)?): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))

test.each([0, 1, 2, 3, 4, 5, 6, 7])('what stands on option %s can be read', at => {
  expect(contrast(colours[`option-${at}`]!, colours[`option-${at}-ink`]!)).toBeGreaterThanOrEqual(4.5)
})
