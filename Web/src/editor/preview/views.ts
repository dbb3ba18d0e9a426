import type { GameView, GivenAnswer, MyView, QuestionResult, QuestionView } from '../../contracts/game'
import type { QuizDocument, QuizQuestion } from '../../contracts/quizzes'
import { exampleCounts, exampleSaid } from './example'

/** Of so many answers an example of a result is made. */
export const CLASS = 24

/** Where each shown item of an order stands in the right one. A game mixes them by chance; here they stay where they are while one writes. */
export function mixed(items: number): number[] {
  const all = Array.from({ length: items }, (_, at) => at)
  return [...all.filter(at => at % 2 === 1), ...all.filter(at => at % 2 === 0)]
}

/** A question as players and screens get it. What is not written yet shows that something is missing. */
export function questionViewOf({ questions }: Pick<QuizDocument, 'questions'>, at: number, missing: string): QuestionView {
  const question = questions[at]!
  const { type, seconds, points, media } = question
  const view: QuestionView = { number: at + 1, of: questions.length, type, text: question.text.trim() || missing, seconds, points, media: media?.url ? media : undefined }
  switch (question.type) {
    case 'single': case 'multiple': return { ...view, options: question.options }
    case 'poll': return { ...view, options: question.options, several: question.several }
    case 'order': return { ...view, options: mixed(question.items.length).map(item => question.items[item]!) }
    case 'slider': return { ...view, min: question.min, max: question.max, step: question.step, unit: question.unit }
    case 'estimate': return { ...view, unit: question.unit }
    case 'cloud': return { ...view, words: question.words }
    default: return view
  }
}

/** How it could end: most have got it right. */
export function resultOf(question: QuizQuestion): QuestionResult {
  const result: QuestionResult = { answered: CLASS, asked: CLASS, correct: Math.round(CLASS * 0.7), said: exampleSaid(question), counts: exampleCounts(question, CLASS), explanation: question.explanation || undefined }
  switch (question.type) {
    case 'single': return { ...result, right: question.options[question.solution] ? [question.solution] : [] }
    case 'multiple': return { ...result, right: question.solutions }
    case 'true-false': return { ...result, right: [question.solution ? 0 : 1] }
    case 'order': return { ...result, right: rightOrder(question.items.length) }
    case 'slider': return { ...result, from: question.from, to: question.to }
    case 'estimate': return { ...result, number: question.solution }
    case 'text': return { ...result, accepted: question.accepted.filter(one => one.trim() !== '') }
    default: return result
  }
}

function rightOrder(items: number): number[] {
  const shown = mixed(items)
  return shown.map((_, place) => shown.indexOf(place))
}

/** The game's view around it. The clock stands still: all of the time is left. */
export function gameViewOf(document: QuizDocument, question: QuestionView, phase: 'question' | 'reveal', result: QuestionResult): GameView {
  const open = phase === 'question' && question.type !== 'slide'
  return {
    offset: 1, now: 0, pin: '', title: document.title, language: document.language, phase: question.type === 'slide' ? 'reveal' : phase, players: CLASS, locked: true, scoring: 'kahoot', since: 0,
    until: open ? question.seconds * 1_000 : undefined, question, result: phase === 'reveal' || question.type === 'slide' ? result : undefined,
  }
}

/** A player who has got it right. */
export function playerOf(question: QuestionView, name: string, given: GivenAnswer | undefined): MyView {
  const opinion = question.type === 'poll' || question.type === 'cloud'
  const [base, speed] = opinion ? [0, 0] : [500 * question.points, 400 * question.points]
  return {
    player: 'preview', name, waiting: false, extra: 1, points: 2_340 + base + speed, right: 3, asked: 4, streak: 0, place: 3, ahead: { name: 'Mia', points: 120 },
    answer: given && { question: question.number, answer: given, elapsedMs: 4_000 },
    result: { question: question.number, outcome: opinion ? 'noted' : 'right', base, speed, streak: 0, total: base + speed, elapsedMs: 4_000 },
  }
}
