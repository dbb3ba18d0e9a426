import { useEffect } from 'preact/hooks'
import { bare } from '../app/frame'
import { ConnectionBanner } from '../live/ConnectionBanner'
import { forgetKey } from '../live/keys'
import { useGame } from '../live/useGame'
import { player } from '../words/player'
import { CurrentPhase } from './CurrentPhase'
import { PauseNotice } from './parts/PauseNotice'
import { PlayerBar } from './parts/PlayerBar'
import { useAnswer } from './question/useAnswer'
import { NoSeat } from './NoSeat'
import { useSounds } from './sounds/useSounds'
import './player.css'

interface SeatPageProps {
  pin: string
  seat: string
  renamed?: string
  onLeave: () => void
}

/** A seat in a game, from the lobby to the podium. */
export function SeatPage({ pin, seat, renamed, onLeave }: SeatPageProps) {
  const game = useGame('play', pin, seat)
  const answering = useAnswer(game)
  useSounds(game)
  const { state } = game.connection.value
  const view = game.view.value
  const mine = game.mine.value
  const playing = view !== undefined && view.phase !== 'lobby' && (state === 'live' || state === 'lost')

  useEffect(() => {
    bare.value = playing
    return () => void (bare.value = false)
  }, [playing])

  // A PIN comes round again: the key to an old game with it is of no use.
  useEffect(() => {
    if (state === 'refused') forgetKey('play', pin)
  }, [state])

  if (state === 'kicked' || state === 'refused') return <NoSeat connection={game.connection.value} onLeave={onLeave} />
  return (
    <div class="play">
      <ConnectionBanner game={game} />
      {view && mine ? <CurrentPhase game={game} view={view} mine={mine} answering={answering} renamed={renamed} /> : <p class="quiet waiting-page" role="status">{player.connecting}</p>}
      {view?.paused && <PauseNotice cause={view.paused} />}
      {playing && mine && <PlayerBar mine={mine} />}
    </div>
  )
}
