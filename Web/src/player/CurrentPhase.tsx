import type { GameView, MyView } from '../contracts/game'
import type { Game } from '../live/game'
import { LatePhase } from './lobby/LatePhase'
import { LobbyPhase } from './lobby/LobbyPhase'
import { WaitingPhase } from './lobby/WaitingPhase'
import { GetReadyPhase } from './question/GetReadyPhase'
import { QuestionPhase } from './question/QuestionPhase'
import type { Answering } from './question/useAnswer'
import { LeaderboardPhase } from './result/LeaderboardPhase'
import { PodiumPhase } from './result/PodiumPhase'
import { RevealPhase } from './result/RevealPhase'
import { SlidePhase } from './result/SlidePhase'

interface CurrentPhaseProps {
  game: Game
  view: GameView
  mine: MyView
  answering: Answering
  renamed?: string
}

export function CurrentPhase({ game, view, mine, answering, renamed }: CurrentPhaseProps) {
  const { phase, question } = view
  if (phase === 'podium') return <PodiumPhase view={view} mine={mine} />
  if (mine.waiting) return <WaitingPhase mine={mine} renamed={renamed} />
  if (phase === 'leaderboard') return <LeaderboardPhase view={view} mine={mine} />
  if (phase === 'lobby' || !question) return <LobbyPhase view={view} mine={mine} renamed={renamed} />
  if (question.number < (mine.from ?? 1) && question.type !== 'slide') return <LatePhase mine={mine} renamed={renamed} />

  // Each question is a new page: nothing of the last one stays in its fields.
  const key = `${phase} ${question.number}`
  switch (phase) {
    case 'get-ready': return <GetReadyPhase key={key} game={game} question={question} />
    case 'question': return <QuestionPhase key={key} game={game} view={view} question={question} mine={mine} answering={answering} />
    case 'reveal': return question.type === 'slide' ? <SlidePhase key={key} question={question} explanation={view.result?.explanation} /> : <RevealPhase key={key} view={view} question={question} mine={mine} answering={answering} />
  }
}
