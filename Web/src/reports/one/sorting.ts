import type { PlayerScore, QuestionScore } from '../../contracts/reports'
import { language } from '../../words/language'

export type SortKey = 'place' | 'name' | 'points' | 'right' | 'answered' | 'meanMs'

export interface Sorting {
  by: SortKey
  falling: boolean
}

/** The next sorting when a head is pressed: another column first as one usually wants it, the same one the other way. */
export function pressed(now: Sorting, by: SortKey): Sorting {
  if (now.by === by) return { by, falling: !now.falling }
  return { by, falling: by === 'points' || by === 'right' || by === 'answered' }
}

/** Who has no time comes last, whichever way. What is equal stays in the order of places. */
export function sorted(players: readonly PlayerScore[], { by, falling }: Sorting): PlayerScore[] {
  const collator = new Intl.Collator(language.value, { numeric: true, sensitivity: 'base' })
  const way = falling ? -1 : 1
  return [...players].sort((a, b) => {
    if (by === 'name') return way * collator.compare(a.name, b.name)
    const [left, right] = [by === 'right' ? shareOf(a) : a[by], by === 'right' ? shareOf(b) : b[by]]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
    return way * (left - right)
  })
}

function shareOf({ right, asked }: PlayerScore): number | undefined {
  return asked === 0 ? undefined : right / asked
}

/** Those without right or wrong come last. */
export function hardestFirst(questions: readonly QuestionScore[]): QuestionScore[] {
  return [...questions].sort((a, b) => (b.difficulty ?? -1) - (a.difficulty ?? -1) || a.number - b.number)
}

export type Hardness = 'easy' | 'middling' | 'hard'

/** A third of those asked is the measure. */
export function hardness(difficulty: number): Hardness {
  return difficulty < 1 / 3 ? 'easy' : difficulty < 2 / 3 ? 'middling' : 'hard'
}
