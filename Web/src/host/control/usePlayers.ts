import { useEffect, useRef, useState } from 'preact/hooks'
import type { SeatView } from '../../contracts/game'
import type { Game } from '../../live/game'
import { seats } from '../api/games'
import { inWords } from '../api/inWords'
import { found, isWhole } from './players'

// Nobody reads a list that changes with each key, or each of a thousand who come in.
const CALM_MS = 400

export interface Players {
  seats: SeatView[]
  trouble: string
  /** Fetches the next ones, where there are more. */
  more?: () => void
}

/** Who is in, by name. The newest come by themselves; where those are not all, the server is asked. */
export function usePlayers(game: Game, key: string, search: string): Players {
  const crowd = game.crowd.value
  const [asked, setAsked] = useState<{ seats: SeatView[]; count: number }>()
  const [trouble, setTrouble] = useState('')
  const turn = useRef(0)
  const whole = isWhole(crowd)

  async function load(before: SeatView[]) {
    const mine = ++turn.current
    const answer = await seats(game.pin, key, search, before.at(-1)?.name ?? '')
    if (mine !== turn.current) return
    setTrouble(answer.ok ? '' : inWords(answer))
    if (answer.ok) setAsked({ seats: [...before, ...answer.value.seats], count: answer.value.count })
  }

  useEffect(() => {
    if (whole) return
    const timer = setTimeout(() => void load([]), CALM_MS)
    return () => clearTimeout(timer)
  }, [whole, search, crowd?.players])

  if (whole) return { seats: found(crowd?.newest ?? [], search), trouble: '' }
  return { seats: asked?.seats ?? [], trouble, more: asked && asked.seats.length < asked.count ? () => void load(asked.seats) : undefined }
}
