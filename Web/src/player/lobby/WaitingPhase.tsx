import type { MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { NameCard } from '../parts/NameCard'
import { PhaseHeading } from '../parts/PhaseHeading'

export function WaitingPhase({ mine, renamed }: { mine: MyView; renamed?: string }) {
  return (
    <div class="page narrow stack centred lobby">
      <PhaseHeading>{player.waiting}</PhaseHeading>
      {renamed && <p class="notice" role="status">{player.renamed(renamed)}</p>}
      <NameCard mine={mine} />
      <p class="quiet">{player.waitingLead}</p>
    </div>
  )
}
