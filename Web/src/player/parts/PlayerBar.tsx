import type { MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { SoundSwitch } from '../sounds/SoundSwitch'
import { Badge } from './Badge'

/** Who one is, and how many points that are. */
export function PlayerBar({ mine }: { mine: MyView }) {
  return (
    <footer class="player-bar">
      <span class="who"><Badge player={mine.player} /><span class="who-name">{mine.name}</span>{mine.team && <span class="tag">{mine.team}</span>}</span>
      <span class="row nowrap"><SoundSwitch /><strong class="number nowrap">{player.score(mine.points)}</strong></span>
    </footer>
  )
}
