import { useState } from 'preact/hooks'
import type { Joined } from '../contracts/game'
import { keepKey, takeKey } from '../live/keys'
import { JoinPage } from './join/JoinPage'
import { SeatPage } from './SeatPage'

/** A player's page: the game for who has a seat in it, and the way to one for who has not. */
export function PlayPage({ pin }: { pin: string }) {
  const [key, setKey] = useState(() => takeKey('play', pin))
  const [joined, setJoined] = useState<Joined>()

  function enter(seat: Joined) {
    keepKey('play', pin, seat.key)
    setJoined(seat)
    setKey(seat.key)
  }

  if (key === undefined) return <JoinPage pin={pin} onJoined={enter} />
  return <SeatPage pin={pin} seat={key} renamed={joined?.renamed ? joined.name : undefined} onLeave={() => setKey(undefined)} />
}
