import type { Connection } from '../live/game'
import { join } from '../words/join'
import { player } from '../words/player'
import { problemWords } from '../words/problems'
import { app } from '../words/app'
import { PhaseHeading } from './parts/PhaseHeading'

/** Why there is no seat any more, and where to go. */
export function NoSeat({ connection, onAgain, onLeave }: { connection: Connection; onAgain: () => void; onLeave: () => void }) {
  const kicked = connection.state === 'kicked'
  return (
    <div class="page narrow stack centred">
      <PhaseHeading>{kicked ? player.kicked : player.refused}</PhaseHeading>
      <p>{connection.state === 'refused' ? problemWords({ code: connection.why, message: connection.why }) : player.kickedLead}</p>
      <p class="row centred-row">
        {!kicked && <button type="button" class="button main large" onClick={onAgain}>{app.again}</button>}
        {!kicked && <button type="button" class="button large" onClick={onLeave}>{player.joinAgain}</button>}
        <a class="button large" href="/">{join.otherPin}</a>
      </p>
    </div>
  )
}
