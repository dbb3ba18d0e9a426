import type { AssignmentInfo, AssignmentState } from '../contracts/assignments'
import type { shapes } from '../design/shapes'
import type { Tone } from '../design/tone'
import { assignments } from '../words/assignments'
import { dayAndTime } from '../words/dates'

/** How a state looks: as a word, a shape and a tone. */
export const stateMarks = {
  scheduled: ['calm', 'ring'], open: ['good', 'circle'], closed: ['none', 'square'],
} as const satisfies Record<AssignmentState, readonly [Tone, keyof typeof shapes]>

/** From when or until when. */
export function span({ state, options: { opensAt, closesAt } }: Pick<AssignmentInfo, 'state' | 'options'>): string {
  if (state === 'scheduled' && opensAt) return assignments.from(dayAndTime(opensAt))
  if (!closesAt) return assignments.noEnd
  return state === 'closed' ? assignments.since(dayAndTime(closesAt)) : assignments.until(dayAndTime(closesAt))
}
