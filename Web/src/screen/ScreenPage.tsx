import { useEffect, useMemo } from 'preact/hooks'
import { bare } from '../app/frame'
import { ConnectionBanner } from '../live/ConnectionBanner'
import { takeKey } from '../live/keys'
import { useGame } from '../live/useGame'
import { Entering } from '../host/Entering'
import { NoEntry } from '../host/NoEntry'
import { refusalWords } from '../host/api/inWords'
import { useSounds } from '../player/sounds/useSounds'
import { screen } from '../words/screen'
import { host } from '../words/host'
import { Stage } from './Stage'
import { useAloud } from './useAloud'

/** The big screen of a game, alone in its window. */
export function ScreenPage({ pin }: { pin: string }) {
  const key = useMemo(() => takeKey('screen', pin), [pin])
  return key === undefined ? <NoEntry title={host.noKey} next={host.noKeyNext} /> : <Screen pin={pin} gameKey={key} />
}

function Screen({ pin, gameKey }: { pin: string; gameKey: string }) {
  const game = useGame('screen', pin, gameKey)
  const connection = game.connection.value
  const title = game.view.value?.title
  useAloud(game)
  useSounds(game)

  useEffect(() => {
    bare.value = true
    return () => void (bare.value = false)
  }, [])

  useEffect(() => {
    if (title) document.title = `${title} · QuizNet`
  }, [title])

  if (connection.state === 'refused') return <NoEntry title={host.refused} next={refusalWords(connection)} />
  if (!game.view.value) return <Entering />
  return (
    <div class="screen-page">
      <h1 class="only-heard">{title}, {screen.bigScreen}</h1>
      <ConnectionBanner game={game} words={screen.lost} />
      <Stage game={game} speaks />
    </div>
  )
}
