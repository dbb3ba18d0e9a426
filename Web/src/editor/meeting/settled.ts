import type { QuizDocument, QuizQuestion } from '../../contracts/quizzes'
import { removed, replaced } from '../edits'
import type { Conflict } from '../merge'

/** The document after somebody has decided. Mine is in it already; what has gone meanwhile is not brought back by a choice about a part of it. */
export function settled(document: QuizDocument, conflict: Conflict, side: 'mine' | 'theirs'): QuizDocument {
  if (conflict.part === 'deleted') return (side === 'mine') === (conflict.by === 'me') ? removed(document, conflict.question) : document
  if (side === 'mine') return document
  if (conflict.question === undefined) return { ...document, ...conflict.theirs }
  const question = document.questions.find(one => one.id === conflict.question)
  return question ? replaced(document, (conflict.part === 'kind' ? conflict.theirs : { ...question, ...conflict.theirs }) as unknown as QuizQuestion) : document
}
