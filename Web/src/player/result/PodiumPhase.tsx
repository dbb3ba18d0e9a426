import type { GameView, MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { result as words } from '../../words/result'
import { PhaseHeading } from '../parts/PhaseHeading'
import { Medal } from './Medal'
import { ScoreTable } from './ScoreTable'
import { shownLines } from './shownLines'
import './result.css'

const FIRST = 10

/** The end, with one's own place first. */
export function PodiumPhase({ view, mine }: { view: GameView; mine: MyView }) {
  return (
    <div class="phase revealed">
      <div class="verdict podium-head">
        {mine.place !== undefined && <Medal place={mine.place} />}
        <PhaseHeading>{mine.place === undefined ? words.over : words.finished(mine.place)}</PhaseHeading>
        <p class="podium-facts">{[mine.place !== undefined && words.place(mine.place), player.score(mine.points), words.rightOf(mine.right, mine.asked)].filter(Boolean).join(' · ')}</p>
      </div>
      {view.teams && <ScoreTable lines={view.teams} own={mine.team} title={words.teams} head={words.team} />}
      {view.table && <ScoreTable lines={shownLines(view.table, mine.name, FIRST)} own={mine.name} title={words.table} head={words.player} />}
      <p class="quiet centred">{words.stay}</p>
      <p class="centred"><a class="foot-link" href="/">{words.leave}</a></p>
    </div>
  )
}
