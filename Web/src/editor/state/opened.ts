import type { ReadonlySignal } from '@preact/signals'
import type { QuizDraft } from '../../contracts/authoring'
import type { QuizDocument, QuizQuestion } from '../../contracts/quizzes'
import type { DraftApi } from '../api'
import type { Changes } from '../changes'
import type { History } from '../history'
import type { Conflict } from '../merge'
import type { Saving } from '../saving'

/** What somebody else has done meanwhile, and what of it needs a decision. */
export interface Meeting {
  who?: string
  changes: Changes
  conflicts: Conflict[]
}

export interface Editor {
  id: string
  api: DraftApi
  /** All that the server has said of the draft last, but for the document. */
  draft: ReadonlySignal<QuizDraft>
  document: ReadonlySignal<QuizDocument>
  history: ReadonlySignal<History<QuizDocument>>
  saving: ReadonlySignal<Saving>
  meeting: ReadonlySignal<Meeting | undefined>
  /** The id of a question, or "quiz" for its title and the like. */
  chosen: ReadonlySignal<string>
  choose: (id: string) => void
  /** What names the thing that is changed: the same one again at once is one step. */
  change: (next: QuizDocument, what: string) => void
  changeQuestion: (question: QuizQuestion, what: string) => void
  /** For what takes its time: the question as it is then, if it is still there. */
  updateQuestion: (id: string, update: (question: QuizQuestion) => QuizQuestion, what: string) => void
  undo: () => void
  redo: () => void
  /** The etag of what is saved now; undefined if it could not be. */
  settle: () => Promise<string | undefined>
  /** The server has said how the draft is now. What is being written stays. */
  hear: (draft: QuizDraft, etag: string | undefined) => void
  /** The server has another document now, by our own wish. */
  adopt: (draft: QuizDraft, etag: string | undefined) => void
  setMeeting: (meeting: Meeting | undefined) => void
  /** Somebody may have saved while nobody looked here. */
  look: () => Promise<void>
  /** Somebody goes to another page of ours, or closes this one. */
  leave: (pageGoes: boolean) => void
}
