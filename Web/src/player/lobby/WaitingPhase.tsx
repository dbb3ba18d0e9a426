import type { MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { NameCard } from '../parts/NameCard'
import { RenamedNotice } from '../parts/RenamedNotice'
import { PhaseHeading } from '../parts/PhaseHeading'

export function WaitingPhase({ mine, renamed }: { mine: MyView; renamed?: string }) {
  return (
    <div class="page narrow stack centred lobby">
      <PhaseHeading>{player.waiting}</PhaseHeading>
      <RenamedNotice name={renamed} />
      <NameCard mine={mine} />
      <p class="quiet">{player.waitingLead}</p>
    </div>
  )
}
