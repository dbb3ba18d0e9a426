import { Mark } from '../../design/Mark'
import type { Game } from '../../live/game'
import { spaced } from '../../live/pin'
import { useLeft } from '../../live/useLeft'
import { TimerBar } from '../../quiz/TimerBar'
import { host } from '../../words/host'
import { screen } from '../../words/screen'
import { playersOf } from './players'

/** The current question in short. Where the big screen stands beside it, that shows text and clock. */
export function NowOn({ game, showsStage, isCoHost }: { game: Game; showsStage: boolean; isCoHost: boolean }) {
  const view = game.view.value!
  const crowd = game.crowd.value
  const left = useLeft(game)
  const { question } = view
  const players = playersOf(game)
  return (
    <div class="now-on stack tight">
      <p class="row between">
        <span>PIN <strong class="number nowrap">{spaced(view.pin)}</strong></span>
        {isCoHost && <span class="tag calm">{host.coHost}</span>}
      </p>
      {view.phase === 'lobby' && <h2>{players === 0 ? screen.nobody : screen.players(players)}</h2>}
      {view.phase === 'leaderboard' && <h2>{screen.table}</h2>}
      {view.phase === 'podium' && <h2>{host.over}</h2>}
      {question && <h2>{screen.questionOf(question.number, question.of)}</h2>}
      {question && !showsStage && <p lang={view.language}>{question.text}</p>}
      {crowd && view.phase === 'question' && <p class="number"><strong>{host.answered(crowd.answered, crowd.here)}</strong></p>}
      {view.result && view.result.asked > 0 && view.phase === 'reveal' && <p class="number">{screen.gotIt(view.result.correct, view.result.asked)}</p>}
      {left && !showsStage && <TimerBar left={left} />}
      {view.paused && <Mark tone="warn" shape="half" text={view.paused === 'absence' ? screen.away : screen.paused} />}
      {view.locked && view.phase !== 'podium' && <Mark tone="warn" shape="square" text={host.locked} />}
    </div>
  )
}
