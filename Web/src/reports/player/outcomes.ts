import type { Outcome } from '../../contracts/game'
import type { shapes } from '../../design/shapes'
import type { Tone } from '../../design/tone'
import { reports } from '../../words/reports'

const looks = { right: ['good', 'check'], partly: ['warn', 'half'], wrong: ['bad', 'square'], noted: ['calm', 'check'], none: ['none', 'ring'] } as const satisfies Record<Outcome, readonly [Tone, keyof typeof shapes]>

/** An outcome as a report says it: a word, a shape and a tone. */
export function outcomeMark(outcome: Outcome) {
  const [tone, shape] = looks[outcome]
  return { tone, shape, text: outcome === 'none' ? reports.noneGiven : reports[outcome] }
}
