import type { GameView, MyView } from '../../contracts/game'
import { player } from '../../words/player'
import { NameCard } from '../parts/NameCard'
import { RenamedNotice } from '../parts/RenamedNotice'
import { PhaseHeading } from '../parts/PhaseHeading'
import { SoundSwitch } from '../sounds/SoundSwitch'

export function LobbyPhase({ view, mine, renamed }: { view: GameView; mine: MyView; renamed?: string }) {
  return (
    <div class="page narrow stack centred lobby">
      <PhaseHeading>{player.in}</PhaseHeading>
      <RenamedNotice name={renamed} />
      <NameCard mine={mine} />
      <p class="quiet">{player.inLead}</p>
      <p class="quiet">{view.title}</p>
      <p><SoundSwitch words /></p>
    </div>
  )
}
