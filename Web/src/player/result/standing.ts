import type { MyView } from '../../contracts/game'
import { result } from '../../words/result'

/** "Place 3 · 120 behind Mia", or that nobody is before. Empty as long as there are no places. */
export function standing({ place, ahead }: Pick<MyView, 'place' | 'ahead'>): string {
  if (place === undefined) return ''
  return `${result.place(place)} · ${ahead ? result.behind(ahead.points, ahead.name) : result.leading}`
}
