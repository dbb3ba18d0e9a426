import type { SaidCount } from '../contracts/game'

export interface SizedWord extends SaidCount {
  /** 0 for the rarest to 1 for the most frequent. */
  weight: number
}

/** Area grows with the count, so size grows with its root. The most frequent stand in the middle, where one looks first. */
export function sizedWords(said: readonly SaidCount[], most = 40): SizedWord[] {
  const shown = [...said].sort((a, b) => b.count - a.count).slice(0, most)
  const highest = Math.sqrt(shown[0]?.count ?? 1)
  const lowest = Math.sqrt(shown.at(-1)?.count ?? 1)
  const sized = shown.map(one => ({ ...one, weight: highest === lowest ? 0.5 : (Math.sqrt(one.count) - lowest) / (highest - lowest) }))
  return [...sized.filter((_, at) => at % 2 === 1).reverse(), ...sized.filter((_, at) => at % 2 === 0)]
}
