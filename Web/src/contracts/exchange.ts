/** Services/Contracts/ExchangeContracts.cs. */
import type { QuizDocument } from './quizzes'

/** What came in from a file, and what did not. Nothing is saved by it. */
export interface ImportAnswer {
  format: string
  formatName: string
  questions: number
  problems: ImportProblem[]
  quiz: QuizDocument
}

export interface ImportProblem {
  /** Not there at all, or there but not as it was. */
  effect: 'dropped' | 'changed'
  reason: string
  row?: number
  name?: string
}

export interface ExportFormats {
  formats: ExportFormat[]
}

export interface ExportFormat {
  format: string
  name: string
  losses: { reason: string; question?: number }[]
}
