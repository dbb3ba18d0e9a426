import type { AnswerCount, PlayerScore, QuestionScore } from '../../contracts/reports'

export interface AnswerBar extends AnswerCount {
  /** Of those asked, 0 to 1. */
  share: number
}

/** The answers of a question as shares of those asked; the most frequent ones of texts, and how many there are besides. */
export function barsOf({ answers, asked }: Pick<QuestionScore, 'answers' | 'asked'>, most: number): { bars: AnswerBar[]; others: number } {
  const share = (count: number) => (asked === 0 ? 0 : Math.min(1, count / asked))
  const shown = answers.slice(0, most)
  return { bars: shown.map(answer => ({ ...answer, share: share(answer.count) })), others: answers.slice(most).reduce((sum, { count }) => sum + count, 0) }
}

const TENTHS = 10

/** How many players had up to 10 % right, up to 20 %, ... Who was asked nothing is not counted. */
export function spreadOf(players: readonly Pick<PlayerScore, 'right' | 'asked'>[]): number[] {
  const counts = Array<number>(TENTHS).fill(0)
  for (const { right, asked } of players) {
    if (asked > 0) counts[Math.min(TENTHS - 1, Math.floor((right / asked) * TENTHS))]!++
  }

  return counts
}

/** Every how manyth column gets a label, so that they do not run into each other. */
export function labelStep(columns: number, most: number): number {
  return Math.max(1, Math.ceil(columns / most))
}

/** A round number of seconds that all times fit under. */
export function topSeconds(times: readonly number[]): number {
  const most = Math.max(1, ...times)
  const step = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 3, 4, 6, 8, 10].map(times10 => times10 * step).find(top => top >= most)!
}
