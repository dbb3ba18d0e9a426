import type { Connection } from '../live/game'
import { join } from '../words/join'
import { player } from '../words/player'
import { PhaseHeading } from './parts/PhaseHeading'

/** Why there is no seat any more, and where to go. */
export function NoSeat({ connection, onLeave }: { connection: Connection; onLeave: () => void }) {
  const kicked = connection.state === 'kicked'
  return (
    <div class="page narrow stack centred">
      <PhaseHeading>{kicked ? player.kicked : player.refused}</PhaseHeading>
      <p>{connection.state === 'refused' ? connection.why : player.kickedLead}</p>
      <p class="row centred-row">
        {!kicked && <button type="button" class="button main large" onClick={onLeave}>{player.joinAgain}</button>}
        <a class="button large" href="/">{join.otherPin}</a>
      </p>
    </div>
  )
}
