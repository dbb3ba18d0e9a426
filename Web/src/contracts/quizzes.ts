/** Services/Contracts/QuizContracts.cs. */

export type QuestionType = 'single' | 'multiple' | 'true-false' | 'order' | 'slider' | 'estimate' | 'text' | 'poll' | 'cloud' | 'slide'

export interface Media {
  url: string
  alternative?: string
}

export interface Choice {
  text: string
  media?: Media
}

export interface QuizSummary {
  id: string
  title: string
  description?: string
  language?: string
  questions: number
  sample: boolean
}

export interface QuizSummaries {
  quizzes: QuizSummary[]
  count: number
}

/** A quiz as its author wrote it, solutions included. */
export interface QuizDocument {
  title: string
  questions: QuizQuestion[]
  description?: string
  language?: string
}

export interface QuizQuestion {
  type: QuestionType
  text: string
  seconds: number
  points: number
  explanation?: string
  media?: Media
  options?: Choice[]
  items?: Choice[]
}
