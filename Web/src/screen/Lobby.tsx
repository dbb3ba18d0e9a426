import type { CrowdView, GameView } from '../contracts/game'
import { Mark } from '../design/Mark'
import { joinLink, spokenAddress } from '../host/keys/links'
import { spaced } from '../live/pin'
import { QrCode } from '../qr/QrCode'
import { screen } from '../words/screen'

// So many names fit below the PIN; from half of that on they are smaller.
const SHOWN = 36

/** How to get in, and who is in: the last who came, so that everybody sees their own name pop up. */
export function Lobby({ view, crowd }: { view: GameView; crowd: CrowdView | undefined }) {
  const newest = (crowd?.newest ?? []).slice(-SHOWN)
  const players = crowd?.players ?? view.players
  const more = players - newest.length
  const address = spokenAddress(location.origin)
  return (
    <>
      <h2 class="lobby-title">{view.title}</h2>
      <section class="ways-in">
        <dl>
          <dt>{screen.joinAt}</dt>
          <dd class="way-address">{address}</dd>
          <dt>{screen.pin}</dt>
          <dd class="way-pin number">{spaced(view.pin)}</dd>
        </dl>
        <QrCode text={joinLink(location.origin, view.pin)} label={screen.qr(address)} />
      </section>
      <section class="lobby-players">
        <p class="lobby-count">
          {players === 0 ? screen.nobody : screen.players(players)}
          {view.locked && <Mark tone="warn" shape="square" text={screen.locked} />}
        </p>
        {(crowd?.waiting.length ?? 0) > 0 && <p class="quiet">{screen.waitingForHost(crowd!.waiting.length)}</p>}
        <ul class={newest.length > SHOWN / 2 ? 'names dense' : 'names'} dir="auto">
          {newest.map(seat => <li key={seat.player} class={seat.here ? 'name' : 'name gone'}><bdi>{seat.name}</bdi>{seat.team && <span class="name-team">{seat.team}</span>}</li>)}
          {more > 0 && newest.length > 0 && <li class="name more">{screen.andMore(more)}</li>}
        </ul>
      </section>
    </>
  )
}
