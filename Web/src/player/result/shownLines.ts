import type { TableLine } from '../../contracts/game'

/** The first few, and one's own line wherever it is. */
export function shownLines(table: readonly TableLine[], name: string, first: number): TableLine[] {
  return table.filter((line, at) => at < first || line.name === name)
}
