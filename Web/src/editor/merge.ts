import type { QuizDocument, QuizQuestion } from '../contracts/quizzes'
import { mergeOrder } from './mergeOrder'
import { part, partsOf, samePart, withPart, type PartName } from './parts'
import { same } from './same'

export type QuizPart = 'title' | 'description' | 'language' | 'quizTags'

/** Both have changed the same: mine is in the document, and theirs is here to be chosen instead. */
export type Conflict =
  | { question?: undefined; part: QuizPart; mine: Partial<QuizDocument>; theirs: Partial<QuizDocument> }
  | { question: string; part: PartName; mine: Record<string, unknown>; theirs: Record<string, unknown> }
  /** One has changed what the other one has deleted. It stays until somebody says otherwise. */
  | { question: string; part: 'deleted'; by: 'me' | 'them' }

export interface Merged {
  document: QuizDocument
  conflicts: Conflict[]
}

const quizParts: [QuizPart, 'title' | 'description' | 'language' | 'tags'][] = [['title', 'title'], ['description', 'description'], ['language', 'language'], ['quizTags', 'tags']]

/** Brings together what two authors have made of the same version. Whoever changed a thing alone has their way; questions are known by their ids. */
export function merge(base: QuizDocument, mine: QuizDocument, theirs: QuizDocument): Merged {
  if (same(mine, theirs) || same(base, theirs)) return { document: mine, conflicts: [] }
  const conflicts: Conflict[] = []
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(byId) as [Questions, Questions, Questions]
  const merged = new Map<string, QuizQuestion>()
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const question = mergeQuestion(id, inBase.get(id), inMine.get(id), inTheirs.get(id), conflicts)
    if (question) merged.set(id, question)
  }

  const order = mergeOrder([...inBase.keys()], [...inMine.keys()], [...inTheirs.keys()], new Set(merged.keys()))
  const document: QuizDocument = { ...mine, questions: order.map(id => merged.get(id)!) }
  for (const [name, field] of quizParts) {
    if (same(mine[field], theirs[field]) || same(base[field], theirs[field])) continue
    if (same(base[field], mine[field])) Object.assign(document, { [field]: theirs[field] })
    else conflicts.push({ part: name, mine: { [field]: mine[field] }, theirs: { [field]: theirs[field] } })
  }

  return { document, conflicts }
}

type Questions = Map<string, QuizQuestion>

function byId({ questions }: QuizDocument): Questions {
  return new Map(questions.map(question => [question.id!, question]))
}

function mergeQuestion(id: string, base: QuizQuestion | undefined, mine: QuizQuestion | undefined, theirs: QuizQuestion | undefined, conflicts: Conflict[]): QuizQuestion | undefined {
  if (!mine || !theirs) {
    const left = mine ?? theirs
    if (!base || !left) return left
    if (same(base, left)) return undefined
    conflicts.push({ question: id, part: 'deleted', by: mine ? 'them' : 'me' })
    return left
  }

  if (same(mine, theirs) || (base && same(base, theirs))) return mine
  if (base && same(base, mine)) return theirs
  if (mine.type !== theirs.type) {
    conflicts.push({ question: id, part: 'kind', mine: { ...mine }, theirs: { ...theirs } })
    return mine
  }

  let merged = mine
  for (const [name, fields] of partsOf(mine.type)) {
    if (samePart(mine, theirs, fields) || (base && samePart(base, theirs, fields))) continue
    if (base && samePart(base, mine, fields)) merged = withPart(merged, part(theirs, fields))
    else conflicts.push({ question: id, part: name, mine: part(mine, fields), theirs: part(theirs, fields) })
  }

  return merged
}
