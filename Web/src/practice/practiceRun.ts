import type { AttemptResult } from '../contracts/assignments'

/** A round of practice: which questions are asked, by their numbers, and what became of those behind. All of it is in this page only. */
export interface PracticeRun {
  asked: readonly number[]
  results: readonly AttemptResult[]
}

export function allOf(questions: readonly { number: number }[]): PracticeRun {
  return { asked: questions.map(question => question.number), results: [] }
}

export function nowOn({ asked, results }: PracticeRun): number | undefined {
  return asked[results.length]
}

export function withResult(run: PracticeRun, result: AttemptResult): PracticeRun {
  return { ...run, results: [...run.results, result] }
}

export function wrongOf({ results }: PracticeRun): number[] {
  return results.filter(({ mine }) => mine.outcome === 'wrong' || mine.outcome === 'partly' || mine.outcome === 'none').filter(hasSolution).map(({ question }) => question.number)
}

export function scoreOf({ results }: PracticeRun): { right: number; asked: number } {
  const counted = results.filter(hasSolution)
  return { right: counted.filter(({ mine }) => mine.outcome === 'right').length, asked: counted.length }
}

function hasSolution({ question }: AttemptResult): boolean {
  return question.type !== 'slide' && question.type !== 'poll' && question.type !== 'cloud'
}
