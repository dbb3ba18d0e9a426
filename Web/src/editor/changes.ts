import type { QuizDocument } from '../contracts/quizzes'
import { isMoved } from './mergeOrder'
import { same } from './same'

/** What is different in another state of a quiz. Ids, in its order. */
export interface Changes {
  changed: string[]
  added: string[]
  removed: string[]
  moved: boolean
  /** Title, description, language or tags. */
  front: boolean
}

export function changesBetween(before: QuizDocument, after: QuizDocument): Changes {
  const [old, now] = [before, after].map(({ questions }) => new Map(questions.map(question => [question.id!, question]))) as [Map<string, object>, Map<string, object>]
  const ids = [...now.keys()]
  return {
    changed: ids.filter(id => old.has(id) && !same(old.get(id), now.get(id))),
    added: ids.filter(id => !old.has(id)),
    removed: [...old.keys()].filter(id => !now.has(id)),
    moved: isMoved([...old.keys()], ids),
    front: (['title', 'description', 'language', 'tags'] as const).some(field => !same(before[field], after[field])),
  }
}

export function countOf({ changed, added, removed, moved, front }: Changes): number {
  return changed.length + added.length + removed.length + Number(moved) + Number(front)
}

/** Where the eye has to go after a step back or forth: the first question that is another one now. */
export function firstChanged(before: QuizDocument, after: QuizDocument): string | undefined {
  const { changed, added, removed, front } = changesBetween(before, after)
  if (changed[0] ?? added[0]) return changed[0] ?? added[0]
  if (front) return 'quiz'
  const at = before.questions.findIndex(question => question.id === removed[0])
  return at < 0 ? undefined : (after.questions[at] ?? after.questions.at(-1))?.id
}
