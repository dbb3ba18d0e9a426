import type { GameView, MyView } from '../../contracts/game'
import { result as words } from '../../words/result'
import { PhaseHeading } from '../parts/PhaseHeading'
import { ScoreTable } from './ScoreTable'
import { shownLines } from './shownLines'
import { standing } from './standing'
import './result.css'

const FIRST = 5

export function LeaderboardPhase({ view, mine }: { view: GameView; mine: MyView }) {
  return (
    <div class="phase revealed">
      <PhaseHeading>{standing(mine) || words.table}</PhaseHeading>
      {view.teams && <ScoreTable lines={view.teams} own={mine.team} title={words.teams} head={words.team} />}
      {view.table && <ScoreTable lines={shownLines(view.table, mine.name, FIRST)} own={mine.name} title={words.table} head={words.player} />}
    </div>
  )
}
