import { useState } from 'preact/hooks'
import type { Joined } from '../contracts/game'
import { forgetKey, keepKey, takeKey } from '../live/keys'
import { JoinPage } from './join/JoinPage'
import { SeatPage } from './SeatPage'

/** A player's page: the game for who has a seat in it, and the way to one for who has not. */
export function PlayPage({ pin }: { pin: string }) {
  const [key, setKey] = useState(() => takeKey('play', pin))
  const [joined, setJoined] = useState<Joined>()
  const [turn, setTurn] = useState(0)

  function enter(seat: Joined) {
    keepKey('play', pin, seat.key)
    setJoined(seat)
    setKey(seat.key)
  }

  // Only whoever asks for it loses a key: a server that has lost its memory for a moment may know it again.
  function leave() {
    forgetKey('play', pin)
    setKey(undefined)
  }

  if (key === undefined) return <JoinPage pin={pin} onJoined={enter} />
  return <SeatPage key={turn} pin={pin} seat={key} renamed={joined?.renamed ? joined.name : undefined} onAgain={() => setTurn(turn + 1)} onLeave={leave} />
}
