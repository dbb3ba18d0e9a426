import type { Choice, QuizDocument, QuizQuestion } from '../contracts/quizzes'
import { isGoodAddress } from './mediaRules'

/** Services/Quiz/Quizzes/QuizRules.cs: what is said here while one writes, the server says in the end. */
export const MOST_QUESTIONS = 200
export const LONGEST_TITLE = 120
export const LONGEST_DESCRIPTION = 2_000
export const LONGEST_TEXT = 500
export const LONGEST_OPTION = 120
export const LONGEST_EXPLANATION = 1_000
export const MOST_OPTIONS = 8
export const MOST_ACCEPTED = 20
export const MOST_WORDS = 10
export const SHORTEST_S = 5
export const LONGEST_S = 240

export type Field = 'title' | 'description' | 'questions' | 'text' | 'media' | 'time' | 'points' | 'explanation' | 'options' | 'option' | 'solution' | 'scale' | 'estimate' | 'accepted' | 'words'

export type Reason =
  | 'titleMissing' | 'titleLong' | 'descriptionLong' | 'noQuestions' | 'tooManyQuestions' | 'textMissing' | 'textLong' | 'mediaAddress' | 'time' | 'points' | 'explanationLong' | 'fewOptions' | 'manyOptions'
  | 'optionEmpty' | 'optionLong' | 'optionTwice' | 'noSolution' | 'oneSolution' | 'scaleOrder' | 'scaleStep' | 'scaleRight' | 'tolerance' | 'noAccepted' | 'manyAccepted' | 'acceptedEmpty' | 'acceptedLong' | 'words'

export interface Complaint {
  field: Field
  reason: Reason
  /** Of several, from 0. */
  at?: number
}

export function quizComplaints({ title, description, questions }: Pick<QuizDocument, 'title' | 'description' | 'questions'>): Complaint[] {
  return [
    ...when(isBlank(title), 'title', 'titleMissing'),
    ...when(title.length > LONGEST_TITLE, 'title', 'titleLong'),
    ...when((description?.length ?? 0) > LONGEST_DESCRIPTION, 'description', 'descriptionLong'),
    ...when(questions.length === 0, 'questions', 'noQuestions'),
    ...when(questions.length > MOST_QUESTIONS, 'questions', 'tooManyQuestions'),
  ]
}

export function complaints(question: QuizQuestion): Complaint[] {
  return [
    ...when(isBlank(question.text), 'text', 'textMissing'),
    ...when(question.text.length > LONGEST_TEXT, 'text', 'textLong'),
    ...when(question.type !== 'slide' && (question.seconds < SHORTEST_S || question.seconds > LONGEST_S), 'time', 'time'),
    ...when(question.points < 0 || question.points > 2, 'points', 'points'),
    ...when((question.explanation?.length ?? 0) > LONGEST_EXPLANATION, 'explanation', 'explanationLong'),
    ...when(question.media !== undefined && !isGoodAddress(question.media.url), 'media', 'mediaAddress'),
    ...form(question),
  ]
}

function form(question: QuizQuestion): Complaint[] {
  switch (question.type) {
    case 'single': return [...options(question.options), ...when(!question.options[question.solution], 'solution', 'oneSolution')]
    case 'multiple': return [
      ...options(question.options),
      ...when(question.solutions.length === 0 || question.solutions.some(one => !question.options[one]) || new Set(question.solutions).size < question.solutions.length, 'solution', 'noSolution'),
    ]
    case 'order': return options(question.items)
    case 'poll': return options(question.options)
    case 'slider': {
      const { min, max, step, from, to } = question
      if (!(min < max && Number.isFinite(max - min))) return [{ field: 'scale', reason: 'scaleOrder' }]
      return [...when(!(step > 0), 'scale', 'scaleStep'), ...when(!(min <= from && from <= to && to <= max), 'scale', 'scaleRight')]
    }
    case 'estimate': return when(!Number.isFinite(question.solution) || !(question.tolerance >= 0 && Number.isFinite(question.tolerance)), 'estimate', 'tolerance')
    case 'text': return [
      ...when(question.accepted.length === 0, 'accepted', 'noAccepted'),
      ...when(question.accepted.length > MOST_ACCEPTED, 'accepted', 'manyAccepted'),
      ...question.accepted.flatMap((one, at) => [...when(isBlank(one), 'accepted', 'acceptedEmpty', at), ...when(one.length > LONGEST_OPTION, 'accepted', 'acceptedLong', at)]),
    ]
    case 'cloud': return when(!(question.words >= 1 && question.words <= MOST_WORDS), 'words', 'words')
    default: return []
  }
}

function options(all: readonly Choice[]): Complaint[] {
  const texts = all.map(option => (option.media ? undefined : folded(option.text)))
  return [
    ...when(all.length < 2, 'options', 'fewOptions'),
    ...when(all.length > MOST_OPTIONS, 'options', 'manyOptions'),
    ...all.flatMap(({ text, media }, at) => [
      ...when(isBlank(text) && !media, 'option', 'optionEmpty', at),
      ...when(text.length > LONGEST_OPTION, 'option', 'optionLong', at),
      ...when(media !== undefined && !isGoodAddress(media.url), 'option', 'mediaAddress', at),
      ...when(!isBlank(text) && texts[at] !== undefined && texts.indexOf(texts[at]) < at, 'option', 'optionTwice', at),
    ]),
  ]
}

// As .NET compares without regard to case: letter by letter, so that ß is not SS.
function folded(text: string): string {
  return [...text.trim()].map(letter => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)).join('')
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function when(wrong: boolean, field: Field, reason: Reason, at?: number): Complaint[] {
  return wrong ? [{ field, reason, ...(at === undefined ? {} : { at }) }] : []
}
