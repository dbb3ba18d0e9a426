import type { TableLine } from '../../contracts/game'

const STEPS = 3

/** The first three, with all who share the third place. */
export function podiumText(title: string, lines: readonly TableLine[]): string {
  return [title, ...lines.filter(line => line.place <= STEPS).map(line => `${line.place}. ${line.name}: ${line.points}`)].join('\n')
}
