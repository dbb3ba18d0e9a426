import { useEffect, useState } from 'preact/hooks'
import { bare } from '../../app/frame'
import { useTitle } from '../../app/useTitle'
import type { GameInfo, Joined } from '../../contracts/game'
import { spaced } from '../../live/pin'
import { app } from '../../words/app'
import { join } from '../../words/join'
import { askForGame, takeKnown } from './gameInfo'
import { JoinForm } from './JoinForm'
import { problemWords } from '../../words/problems'

/** The one step between the PIN and the game. */
export function JoinPage({ pin, onJoined }: { pin: string; onJoined: (joined: Joined) => void }) {
  const [info, setInfo] = useState<GameInfo | undefined>(() => takeKnown(pin))
  const [trouble, setTrouble] = useState('')
  useTitle(info?.title ?? join.title)

  async function look() {
    setTrouble('')
    const answer = await askForGame(pin)
    if (answer.ok) setInfo(answer.value)
    else setTrouble(problemWords(answer))
  }

  useEffect(() => {
    bare.value = false
    if (!info) void look()
  }, [pin])

  const closed = info?.phase === 'podium' ? join.over : info?.locked ? join.locked : trouble
  return (
    <div class="page narrow stack">
      <header class="join-head">
        <h1>{info?.title ?? join.title}</h1>
        <p class="quiet number">{join.pin}: {spaced(pin)}</p>
      </header>
      {closed ? <Closed words={closed} again={look} /> : info ? <JoinForm info={info} onJoined={onJoined} /> : <p class="quiet" role="status">{app.loading}</p>}
    </div>
  )
}

function Closed({ words, again }: { words: string; again: () => void }) {
  return (
    <div class="panel stack">
      <p role="alert">{words}</p>
      <div class="row">
        <a class="button main" href="/">{join.otherPin}</a>
        <button type="button" class="button" onClick={again}>{app.again}</button>
      </div>
    </div>
  )
}
