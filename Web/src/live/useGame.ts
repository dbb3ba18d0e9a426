import { useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { go } from '../app/place'
import { enterGame, type Game } from './game'
import { keepKey, type Area } from './keys'

/** The game of a page, for as long as the page is there. With the same key it goes on to the next game of the same players. A page belongs to one PIN: give it the PIN as its key. */
export function useGame(area: Area, pin: string, key: string): Game {
  const [game] = useState(() => enterGame(pin, key))

  useEffect(() => () => game.close(), [game])

  useSignalEffect(() => {
    const next = game.view.value?.nextPin
    if (!next) return
    keepKey(area, next, key)
    go(`/${area}/${next}`, { replace: true })
  })

  return game
}
