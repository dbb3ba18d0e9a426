import { useEffect, useRef, useState } from 'preact/hooks'
import { app } from '../words/app'
import type { Game } from './game'
import './connectionBanner.css'

// Most losses are over before anybody would have noticed.
const PATIENCE_MS = 800

/** Says that the connection is away, and that it is back. What the page shows stays as it was. */
export function ConnectionBanner({ game, words = app.lost }: { game: Game; words?: string }) {
  const { state } = game.connection.value
  const [lost, setLost] = useState(false)
  const wasLost = useRef(false)

  useEffect(() => {
    if (state !== 'lost') return setLost(false)
    const timer = setTimeout(() => {
      wasLost.current = true
      setLost(true)
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [state])

  return (
    <>
      <div role="alert" class={lost ? 'lost-banner' : undefined}>{lost && words}</div>
      <p role="status" class="only-heard">{!lost && wasLost.current && state === 'live' && app.back}</p>
    </>
  )
}
