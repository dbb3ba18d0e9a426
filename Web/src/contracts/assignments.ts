/** Services/Contracts/AssignmentContracts.cs. */
import type { GivenAnswer, MyResult, QuestionResult, QuestionView } from './game'

export type FeedbackTime = 'each' | 'end' | 'closed'
export type AssignmentState = 'scheduled' | 'open' | 'closed'

export interface AssignmentOptions {
  opensAt?: string
  closesAt?: string
  attempts: number
  shuffleQuestions: boolean
  shuffleOptions: boolean
  /** For the whole quiz. */
  minutes?: number
  questionTimes: boolean
  feedback: FeedbackTime
  partial: boolean
}

export interface AssignmentInfo {
  id: string
  code: string
  quizId: string
  title: string
  language?: string
  questions: number
  options: AssignmentOptions
  state: AssignmentState
  players: number
  finished: number
  createdAt: string
}

export interface AssignmentList {
  assignments: AssignmentInfo[]
  count: number
  next?: string
}

export interface AssignedFront {
  code: string
  title: string
  description?: string
  language?: string
  questions: number
  options: AssignmentOptions
  state: AssignmentState
  now: string
}

/** The key goes into the header X-Attempt-Key. */
export interface AttemptBegun {
  attempt: string
  key: string
  view: AttemptView
}

/** Times are milliseconds since 1970 by the server's clock. */
export interface AttemptView {
  attempt: string
  /** Of this player's attempts, from 1. */
  number: number
  name: string
  now: number
  answered: number
  of: number
  until?: number
  finished: boolean
  question?: QuestionView
  questionSince?: number
  questionUntil?: number
  points?: number
  right?: number
  asked?: number
  last?: AttemptResult
  solutions?: AttemptResult[]
  moreAttempts: number
}

export interface AttemptResult {
  question: QuestionView
  answer?: GivenAnswer
  mine: MyResult
  result: QuestionResult
}

export interface PracticeQuiz {
  id: string
  title: string
  language?: string
  seed: string
  questions: QuestionView[]
}
