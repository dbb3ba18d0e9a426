import type { AttemptResult, AttemptView } from '../../contracts/assignments'

/** Whether it is worth asking again: nobody has answered, or the server cannot right now. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500
}

/** What became of the question that was on, if it is behind now and may be told. A slide has nothing to tell but its explanation; and who comes back goes on where they were. */
export function newlyBehind(before: AttemptView | undefined, next: AttemptView): AttemptResult | undefined {
  const result = next.last
  if (!before?.question || !result || next.answered <= before.answered) return undefined
  if (result.question.number !== before.question.number) return undefined
  return result.question.type !== 'slide' || result.result.explanation ? result : undefined
}

export type Part = 'behind' | 'now' | 'ahead'

/** One part of the bar for each question. */
export function partsOf({ answered, of, finished }: Pick<AttemptView, 'answered' | 'of' | 'finished'>): Part[] {
  return Array.from({ length: of }, (_, at) => (at < answered ? 'behind' : at === answered && !finished ? 'now' : 'ahead'))
}

/** When the page has to look again because time has changed something: the end of the question, or of all. */
export function nextEnd({ until, questionUntil, finished }: Pick<AttemptView, 'until' | 'questionUntil' | 'finished'>): number | undefined {
  if (finished) return undefined
  const ends = [until, questionUntil].filter(end => end !== undefined)
  return ends.length === 0 ? undefined : Math.min(...ends)
}
