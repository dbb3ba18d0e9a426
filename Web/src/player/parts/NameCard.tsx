import type { MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { Badge } from './Badge'

/** One's own name and shape, large enough to be found on the big screen. */
export function NameCard({ mine }: { mine: MyView }) {
  return (
    <div class="panel name-card">
      <Badge player={mine.player} />
      <strong>{mine.name}</strong>
      {mine.team && <span class="quiet">{player.inTeam(mine.team)}</span>}
    </div>
  )
}
