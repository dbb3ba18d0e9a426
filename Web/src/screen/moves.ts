import type { TableLine } from '../contracts/game'

export type Move = { kind: 'up' | 'down'; places: number } | { kind: 'same' } | { kind: 'new' }

/** How a line has moved since the question before. In the first table nobody has. */
export function moveOf({ place, before }: Pick<TableLine, 'place' | 'before'>, isFirstTable: boolean): Move {
  if (before === undefined) return isFirstTable ? { kind: 'same' } : { kind: 'new' }
  if (before === place) return { kind: 'same' }
  return before > place ? { kind: 'up', places: before - place } : { kind: 'down', places: place - before }
}

/** The lines in the order of the question before; who was not there then comes last. */
export function orderBefore(lines: readonly TableLine[]): TableLine[] {
  const last = Number.MAX_SAFE_INTEGER
  return [...lines].sort((a, b) => (a.before ?? last) - (b.before ?? last) || a.place - b.place)
}
