import { useEffect, useMemo } from 'preact/hooks'
import { ConnectionBanner } from '../../live/ConnectionBanner'
import { forgetKey, takeKey } from '../../live/keys'
import { useGame } from '../../live/useGame'
import { useLeft } from '../../live/useLeft'
import { Stage } from '../../screen/Stage'
import { useAloud } from '../../screen/useAloud'
import { host } from '../../words/host'
import { screen } from '../../words/screen'
import { forgetGame } from '../keys/openGames'
import { Entering } from '../Entering'
import { NoEntry } from '../NoEntry'
import { refusalWords } from '../api/inWords'
import { ControlPanel } from './ControlPanel'
import { EndPanel } from './EndPanel'
import { LinksPanel } from './LinksPanel'
import { offlineWords } from './offline'
import { leads } from './primary'
import { PlayersPanel } from './PlayersPanel'
import { useWide } from './useWide'
import './control.css'

/** Where a game is led from. A reload, or another device with the link, goes on with what is on. */
export function HostPage({ pin }: { pin: string }) {
  const key = useMemo(() => takeKey('host', pin), [pin])
  return key === undefined ? <NoEntry title={host.noKey} next={host.noKeyNext} /> : <Control pin={pin} gameKey={key} />
}

function Control({ pin, gameKey }: { pin: string; gameKey: string }) {
  const game = useGame('host', pin, gameKey)
  const view = game.view.value
  const left = useLeft(game)
  const wide = useWide()
  const connection = game.connection.value
  useAloud(game)

  // Its PIN may be another game's tomorrow.
  useEffect(() => {
    if (connection.state !== 'refused' || connection.why !== 'no-such-game') return
    forgetKey('host', pin)
    forgetGame(pin)
  }, [connection.state])

  useEffect(() => {
    if (view?.title) document.title = `${view.title} · QuizNet`
  }, [view?.title])

  // The big screen's key leads nothing.
  const role = game.role.value
  if (connection.state === 'refused' || (role && !leads(role))) return <NoEntry title={host.refused} next={refusalWords(connection)} />
  if (!view) return <Entering />
  return (
    <>
      <ConnectionBanner game={game} words={`${offlineWords(view, left?.ms)} ${host.reconnecting}`} />
      <div class="page control">
        <h1 class="only-heard">{view.title}, {host.lead}</h1>
        {wide && <section class="control-stage" aria-label={screen.bigScreen}><Stage game={game} speaks small /></section>}
        <div class="control-side stack">
          <ControlPanel game={game} gameKey={gameKey} showsStage={wide} />
          {view.phase === 'podium' && <EndPanel view={view} gameKey={gameKey} />}
          <LinksPanel pin={pin} gameKey={gameKey} role={role} open={view.phase === 'lobby'} />
        </div>
        <div class="control-players"><PlayersPanel game={game} gameKey={gameKey} /></div>
      </div>
    </>
  )
}
