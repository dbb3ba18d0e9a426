import type { MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { NameCard } from '../parts/NameCard'
import { PhaseHeading } from '../parts/PhaseHeading'
import { RenamedNotice } from '../parts/RenamedNotice'

/** For those who came while a question was open: it is not theirs. */
export function LatePhase({ mine, renamed }: { mine: MyView; renamed?: string }) {
  return (
    <div class="page narrow stack centred lobby">
      <PhaseHeading>{player.cameLate}</PhaseHeading>
      <RenamedNotice name={renamed} />
      <NameCard mine={mine} />
      <p class="quiet">{player.cameLateLead}</p>
    </div>
  )
}
