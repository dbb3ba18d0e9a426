export interface Scale {
  min: number
  max: number
  step: number
}

/** So many steps further, without the dust of binary fractions, and never off the scale. */
export function stepped(value: number, steps: number, { min, max, step }: Scale): number {
  const clean = Number((value + steps * step).toFixed(10))
  return Math.min(max, Math.max(min, clean))
}

/** Where a slider begins: the step nearest to the middle gives nothing away. */
export function middle(scale: Scale): number {
  return stepped(scale.min, Math.round((scale.max - scale.min) / 2 / scale.step), scale)
}

/**
 * A number as people write it: 3.5 and 3,5; 1,000,000 and 1.000.000; 12 500. With one sign between digits it is taken as the decimal one,
 * unless exactly three digits follow and it is the one that the reader's language groups thousands with.
 */
export function readNumber(text: string, groups: ',' | '.' = ','): number | undefined {
  let plain = text.trim().replace(/[\s\u00a0\u202f'’_]/g, '').replace('−', '-')
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return undefined
  const signs = plain.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  if (new Set(signs).size === 2) plain = plain.replaceAll(last === ',' ? '.' : ',', '')
  else if (signs.length > 1) plain = plain.replaceAll(last!, '')
  else if (last === groups && new RegExp(`^[+-]?[1-9]\\d{0,2}\\${groups}\\d{3}$`).test(plain)) plain = plain.replace(last, '')
  const number = Number(plain.replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}
