/** Services/Contracts/AuthoringContracts.cs. */
import type { QuizDocument, QuizQuestion, QuizRights } from './quizzes'

/** What an author works on. Version is that of the header ETag; published is the one that is played. */
export interface QuizDraft {
  id: string
  document: QuizDocument
  version: number
  published?: number
  public: boolean
  rights: QuizRights
  complaints: QuizComplaint[]
  updatedAt: string
  updatedBy?: string
}

/** Question counts from 1; without it the whole quiz is meant. */
export interface QuizComplaint {
  text: string
  question?: number
}

export interface QuizVersion {
  version: number
  title: string
  questions: number
  published: boolean
  savedAt: string
  savedBy?: string
}

export interface QuizVersions {
  versions: QuizVersion[]
  count: number
}

export interface QuizShare {
  id: string
  rights: QuizRights
  /** Goes into the header X-Quiz-Key, and into the link behind the #. */
  key: string
  createdAt: string
}

export interface QuizShares {
  shares: QuizShare[]
  count: number
}

export interface QuizFront {
  id: string
  title: string
  description?: string
  language?: string
  questions: number
  tags: string[]
  sample: boolean
  playable: boolean
  public: boolean
  rights: QuizRights
  author?: string
  stars?: number
  ratings: number
  mine?: number
  plays: number
  updatedAt: string
}

export type CatalogueOrder = 'fit' | 'rating' | 'plays' | 'newest'

export interface CatalogueEntry {
  id: string
  title: string
  description?: string
  language?: string
  questions: number
  tags: string[]
  author?: string
  stars?: number
  ratings: number
  plays: number
  publishedAt: string
}

export interface CataloguePage {
  quizzes: CatalogueEntry[]
  count: number
  next?: string
}

export interface BankEntry {
  id: string
  question: QuizQuestion
  version: number
  updatedAt: string
}

export interface BankPage {
  entries: BankEntry[]
  count: number
  next?: string
}

export interface BankTags {
  tags: { tag: string; count: number }[]
}

export interface MediaInfo {
  id: string
  url: string
  type: string
  size: number
  width?: number
  height?: number
}

export interface MediaList {
  files: MediaInfo[]
  count: number
  used: number
  quota: number
  next?: string
}
