/** Services/Contracts/QuizReportContracts.cs. */
import type { Outcome } from './game'
import type { QuestionType } from './quizzes'

export type ReportKind = 'game' | 'assignment'
export type ReportFile = 'json' | 'csv' | 'xlsx'

export interface ReportSummary {
  kind: ReportKind
  id: string
  title: string
  quizId?: string
  pin?: string
  at: string
  players: number
  questions: number
  /** The share of all answers that were right, 0 to 1. */
  right?: number
  keptUntil?: string
}

export interface ReportList {
  reports: ReportSummary[]
  count: number
  next?: string
}

export interface QuizReport {
  summary: ReportSummary
  openedAt: string
  endedAt: string
  players: PlayerScore[]
  questions: QuestionScore[]
  teams?: PlayerScore[]
}

export interface PlayerScore {
  player: string
  name: string
  team?: string
  place: number
  points: number
  right: number
  asked: number
  answered: number
  meanMs?: number
}

export interface QuestionScore {
  number: number
  type: QuestionType
  text: string
  asked: number
  answered: number
  right?: number
  /** The share of those asked that did not answer right, 0 to 1. */
  difficulty?: number
  meanMs?: number
  medianMs?: number
  solution?: string
  answers: AnswerCount[]
}

export interface AnswerCount {
  text: string
  count: number
  right?: boolean
}

export interface PlayerPage {
  summary: ReportSummary
  player: PlayerScore
  answers: PlayerAnswer[]
}

export interface PlayerAnswer {
  number: number
  type: QuestionType
  text: string
  answer?: string
  solution?: string
  outcome: Outcome
  points: number
  elapsedMs?: number
}

export interface CombinedReport {
  reports: ReportSummary[]
  players: CombinedPlayer[]
  questions?: QuestionScore[]
}

export interface CombinedPlayer {
  name: string
  place: number
  total: number
  right: number
  asked: number
  points: (number | null)[]
}

export interface ReportRetention {
  days?: number
  mostDays?: number
}
