import type { GameView, GivenAnswer, MyView, QuestionView } from '../../contracts/game'
import type { QuizDocument } from '../../contracts/quizzes'
import type { Game } from '../../live/game'
import { standingGame } from './standingGame'
import { CLASS, gameViewOf, playerOf, questionViewOf, resultOf } from './views'

export type PreviewPhase = 'question' | 'reveal'

/** All that is drawn of one question. */
export interface Previewed {
  game: Game
  view: GameView
  question: QuestionView
  mine: MyView
  given?: GivenAnswer
}

export function previewed(document: QuizDocument, at: number, phase: PreviewPhase, given: GivenAnswer | undefined, words: { missing: string; player: string }): Previewed {
  const question = questionViewOf(document, at, words.missing)
  const view = gameViewOf(document, question, phase, resultOf(document.questions[at]!))
  const mine = playerOf(question, words.player, given)
  return { game: standingGame(view, mine, Math.round(CLASS / 3)), view, question, mine, given }
}
