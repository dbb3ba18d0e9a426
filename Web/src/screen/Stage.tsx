import type { GamePhase } from '../contracts/game'
import type { Game } from '../live/game'
import { GetReady } from './GetReady'
import { Leaderboard } from './Leaderboard'
import { Lobby } from './Lobby'
import { OpenQuestion } from './OpenQuestion'
import { PausedOver } from './PausedOver'
import { Podium } from './Podium'
import { Reveal } from './Reveal'
import { StageFoot } from './StageFoot'
import './stage.css'

interface StageProps {
  game: Game
  /** Whether the clock is said aloud here. */
  speaks: boolean
  /** Beside the controls it has no buttons of its own, so the keyboard comes to it otherwise: a long text may have to be scrolled. */
  small?: boolean
}

/** What everybody in the room sees. All sizes follow its own, so it is the same on a wall and beside the host's controls. */
export function Stage({ game, speaks, small = false }: StageProps) {
  const view = game.view.value
  if (!view) return <div class="stage" />
  return (
    <div class={small ? 'stage small-stage' : 'stage'} tabIndex={small ? 0 : undefined}>
      <div class="stage-in">
        <div class={`scene scene-${view.phase}`} lang={isAsked(view.phase) ? view.language : undefined}>{sceneOf(game, speaks)}</div>
        <StageFoot view={view} small={small} />
      </div>
      {view.paused && <PausedOver cause={view.paused} />}
    </div>
  )
}

/** Then most of the words are the quiz's. */
function isAsked(phase: GamePhase): boolean {
  return phase === 'get-ready' || phase === 'question' || phase === 'reveal'
}

function sceneOf(game: Game, speaks: boolean) {
  const view = game.view.value!
  const crowd = game.crowd.value
  const { question, result } = view
  switch (view.phase) {
    case 'lobby': return <Lobby view={view} crowd={crowd} />
    case 'get-ready': return question && <GetReady game={game} question={question} />
    case 'question': return question && <OpenQuestion game={game} question={question} crowd={crowd} speaks={speaks} />
    case 'reveal': return question && <Reveal key={question.number} question={question} result={result} />
    case 'leaderboard': return <Leaderboard key={question?.number} lines={view.table ?? []} teams={view.teams} />
    case 'podium': return <Podium lines={view.table ?? []} teams={view.teams} />
  }
}
