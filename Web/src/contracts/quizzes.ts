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

export type QuizRights = 'view' | 'copy' | 'edit' | 'own'

export interface QuizSummary {
  id: string
  title: string
  description?: string
  language?: string
  questions: number
  /** It came with the program. */
  sample: boolean
  /** It has been published. */
  playable: boolean
  /** It has been written on since then. */
  changed: boolean
  public: boolean
  rights: QuizRights
  updatedAt?: string
  tags?: string[]
}

export interface QuizSummaries {
  quizzes: QuizSummary[]
  count: number
  next?: string
}

/** A quiz as its author wrote it, solutions included. */
export interface QuizDocument {
  title: string
  questions: QuizQuestion[]
  description?: string
  language?: string
  tags?: string[]
}

interface AnyQuestion {
  /** Stays the same however the question is changed or moved. */
  id?: string
  text: string
  seconds: number
  points: number
  explanation?: string
  media?: Media
  tags?: string[]
}

export type SingleChoice = AnyQuestion & { type: 'single'; options: Choice[]; solution: number }
export type MultipleChoice = AnyQuestion & { type: 'multiple'; options: Choice[]; solutions: number[] }
export type TrueOrFalse = AnyQuestion & { type: 'true-false'; solution: boolean }
export type Ordering = AnyQuestion & { type: 'order'; items: Choice[] }
export type Slider = AnyQuestion & { type: 'slider'; min: number; max: number; step: number; from: number; to: number; unit?: string }
export type Estimate = AnyQuestion & { type: 'estimate'; solution: number; tolerance: number; unit?: string }
export type ShortText = AnyQuestion & { type: 'text'; accepted: string[]; caseCounts: boolean; typos: boolean }
export type Poll = AnyQuestion & { type: 'poll'; options: Choice[]; several: boolean }
export type WordCloud = AnyQuestion & { type: 'cloud'; words: number }
export type Slide = AnyQuestion & { type: 'slide' }
export type QuizQuestion = SingleChoice | MultipleChoice | TrueOrFalse | Ordering | Slider | Estimate | ShortText | Poll | WordCloud | Slide
