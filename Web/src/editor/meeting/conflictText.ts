import type { Choice, QuizDocument, QuizQuestion } from '../../contracts/quizzes'
import { meeting as words, partWords } from '../../words/editorMeeting'
import { kindWords } from '../../words/editorKinds'
import { quiz } from '../../words/quiz'
import type { Conflict } from '../merge'
import { solutionText } from '../panels/solutionText'

/** Where: the question, and which part of it. */
export function placeText({ question, part }: Conflict, { questions }: QuizDocument): string {
  const at = questions.findIndex(one => one.id === question)
  return at < 0 ? partWords(part) : `${words.question(at + 1)} · ${partWords(part)}`
}

/** Both sides in words. */
export function conflictText(conflict: Conflict): { mine: string; theirs: string } {
  if (conflict.part === 'deleted') return conflict.by === 'me' ? { mine: words.deleted, theirs: words.kept } : { mine: words.kept, theirs: words.deleted }
  if (conflict.part === 'kind') return { mine: whole(conflict.mine as unknown as QuizQuestion), theirs: whole(conflict.theirs as unknown as QuizQuestion) }
  return { mine: written(conflict.mine), theirs: written(conflict.theirs) }
}

function whole(question: QuizQuestion): string {
  return [kindWords(question.type).name, question.text, solutionText(question)].filter(Boolean).join('\n')
}

function written(values: object): string {
  const { options, items, solution, solutions, ...others } = values as Record<string, unknown>
  const choices = (options ?? items) as Choice[] | undefined
  const right = Array.isArray(solutions) ? solutions as number[] : [solution]
  if (choices) return choices.map(({ text }, at) => (right.includes(at) ? `✓ ${text}` : text)).join('\n')
  if (typeof solution === 'boolean') return solution ? quiz.yes : quiz.no
  return [solution, ...Object.values(others)].filter(value => value !== undefined && value !== '').map(valueText).join(' · ')
}

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).join(' · ')
  return String(value)
}
