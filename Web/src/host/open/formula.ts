import type { ScoreMode } from '../../contracts/game'

const FULL = 1_000

/** What a right answer wins after so many seconds: Services/Quiz/Games/Scoring/ScoreRules.cs. */
export function pointsFor(mode: ScoreMode, elapsed: number, seconds: number): number {
  const spent = Math.min(1, Math.max(0, elapsed / seconds))
  if (mode === 'flat') return FULL
  if (mode === 'linear') return Math.round((1 - spent) * FULL)
  return elapsed < 0.5 ? FULL : Math.round((1 - spent / 2) * FULL)
}
