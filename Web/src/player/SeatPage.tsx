import { useEffect } from 'preact/hooks'
import { bare } from '../app/frame'
import { useTitle } from '../app/useTitle'
import { ConnectionBanner } from '../live/ConnectionBanner'
import { useGame } from '../live/useGame'
import { QuizLanguage } from '../quiz/FormattedText'
import { Connecting } from './Connecting'
import { CurrentPhase } from './CurrentPhase'
import { PauseNotice } from './parts/PauseNotice'
import { PlayerBar } from './parts/PlayerBar'
import { useAwake } from './parts/useAwake'
import { useAnswer } from './question/useAnswer'
import { NoSeat } from './NoSeat'
import { useSounds } from './sounds/useSounds'
import './player.css'

interface SeatPageProps {
  pin: string
  seat: string
  renamed?: string
  onAgain: () => void
  onLeave: () => void
}

/** A seat in a game, from the lobby to the podium. */
export function SeatPage({ pin, seat, renamed, onAgain, onLeave }: SeatPageProps) {
  const game = useGame('play', pin, seat)
  const answering = useAnswer(game)
  useSounds(game)
  useAwake()
  useTitle(game.view.value?.title)
  const { state } = game.connection.value
  const view = game.view.value
  const mine = game.mine.value
  const playing = view !== undefined && view.phase !== 'lobby' && (state === 'live' || state === 'lost')

  useEffect(() => {
    bare.value = playing
    return () => void (bare.value = false)
  }, [playing])

  if (state === 'kicked' || state === 'refused') return <NoSeat connection={game.connection.value} onAgain={onAgain} onLeave={onLeave} />
  return (
    <div class="play">
      <ConnectionBanner game={game} />
      <QuizLanguage.Provider value={view?.language}>
        {view && mine ? <CurrentPhase game={game} view={view} mine={mine} answering={answering} renamed={renamed} /> : <Connecting />}
      </QuizLanguage.Provider>
      <PauseNotice cause={view?.paused} />
      {playing && mine && <PlayerBar mine={mine} />}
    </div>
  )
}
