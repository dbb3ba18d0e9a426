import { useState } from 'preact/hooks'
import { Panel } from '../../design/Panel'
import type { Game } from '../../live/game'
import { host } from '../../words/host'
import { PlayerRow } from './PlayerRow'
import { useActs } from './useActs'
import { usePlayers } from './usePlayers'
import { WaitingList } from './WaitingList'

// Below that one sees everybody at a glance.
const SEARCHED_FROM = 8

export function PlayersPanel({ game, gameKey }: { game: Game; gameKey: string }) {
  const [search, setSearch] = useState('')
  const acts = useActs(game)
  const { seats, trouble, more } = usePlayers(game, gameKey, search)
  const crowd = game.crowd.value
  const all = crowd?.players ?? 0
  const over = game.view.value?.phase === 'podium'

  return (
    <Panel title={host.players} aside={all > 0 && <span class="quiet number">{host.playersHere(crowd!.here, all)}</span>}>
      <div class="stack">
        {!over && <WaitingList waiting={crowd?.waiting ?? []} acts={acts} />}
        <p role="alert" class={acts.trouble || trouble ? 'notice warn' : undefined}>{acts.trouble || trouble}</p>
        {all >= SEARCHED_FROM && <label class="field players-search">{host.search}<input type="search" value={search} maxLength={40} onInput={event => setSearch(event.currentTarget.value)} /></label>}
        {all === 0 && <p class="quiet">{host.nobodyYet}</p>}
        {all > 0 && seats.length === 0 && search !== '' && <p class="quiet" role="status">{host.nobodyFound}</p>}
        <ul class="players">{seats.map(seat => <PlayerRow key={seat.player} seat={seat} acts={acts} over={over} />)}</ul>
        {more && <p><button type="button" class="button" onClick={more}>{host.more}</button></p>}
        {all > 0 && !over && <p class="quiet small">{host.timeHelp}</p>}
      </div>
    </Panel>
  )
}
