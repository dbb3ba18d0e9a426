import { askAsMe } from '../../account/session'
import type { GameCreated, GameOptions, SeatList } from '../../contracts/game'
import type { QuizSummaries } from '../../contracts/quizzes'
import { ask, type Answer } from '../../live/ask'
import { keepKey } from '../../live/keys'
import { quizHeaders } from '../../library/quizKey'
import { rememberGame } from '../keys/openGames'

/** The samples, and one's own. */
export async function quizzes(): Promise<Answer<QuizSummaries>> {
  return askAsMe('/api/quizzes')
}

/** Opens a game. Its keys are shown this once, so they are kept before anything else. QuizKey: of a quiz that somebody has shared. */
export async function openGame(quizId: string, title: string, options: GameOptions, quizKey?: string): Promise<Answer<GameCreated>> {
  const teamNames = options.teams === 'none' ? [] : options.teamNames
  return kept(await askAsMe<GameCreated>('/api/games', { method: 'POST', body: { quizId, options: { ...options, teamNames } }, headers: quizHeaders(quizKey) }), title)
}

export async function playAgain(pin: string, key: string, title: string): Promise<Answer<GameCreated>> {
  return kept(await askAsMe<GameCreated>(`/api/games/${pin}/again`, { method: 'POST', key }), title)
}

export function seats(pin: string, key: string, search: string, after: string): Promise<Answer<SeatList>> {
  return ask(`/api/games/${pin}/players?${new URLSearchParams({ after, search })}`, { key })
}

function kept(answer: Answer<GameCreated>, title: string) {
  if (answer.ok) {
    keepKey('host', answer.value.pin, answer.value.hostKey)
    rememberGame(answer.value, title)
  }

  return answer
}
