import { useState } from 'preact/hooks'
import { go } from '../../app/place'
import type { Game } from '../../live/game'
import { host } from '../../words/host'
import { inWords } from '../api/inWords'
import { playAgain } from '../api/games'
import { NowOn } from './NowOn'
import { primaryOf } from './primary'
import { playersOf } from './players'
import { PrimaryButton } from './PrimaryButton'
import { SideActions } from './SideActions'
import { useActs } from './useActs'
import { useSettled } from './useSettled'

/** What is on, and what to do about it. */
export function ControlPanel({ game, gameKey, showsStage }: { game: Game; gameKey: string; showsStage: boolean }) {
  const acts = useActs(game)
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState('')
  const view = game.view.value!
  const role = game.role.value ?? 'co-host'
  const primary = primaryOf({ ...view, players: playersOf(game) }, role)
  const settled = useSettled(`${view.phase} ${view.question?.number} ${primary?.name}`)
  const connected = game.connection.value.state === 'live'

  function press() {
    if (!settled()) return acts.refuse(host.movedOn)
    void (primary?.action ? acts.act(primary.action) : again())
  }

  async function again() {
    if (opening) return
    setOpening(true)
    const answer = await playAgain(view.pin, gameKey, view.title)
    setOpening(false)
    // The view may have brought everybody there already.
    if (!answer.ok) setTrouble(inWords(answer))
    else if (location.pathname !== `/host/${answer.value.pin}`) go(`/host/${answer.value.pin}`, { replace: true })
  }

  return (
    <section class="panel control-panel" aria-label={host.lead}>
      <NowOn game={game} showsStage={showsStage} isCoHost={role === 'co-host'} />
      <p role="alert" class={acts.trouble || trouble ? 'notice warn' : undefined}>{acts.trouble || trouble}</p>
      {primary && <PrimaryButton primary={primary} busy={acts.busy || opening} connected={connected} press={press} />}
      <SideActions view={view} role={role} acts={acts} connected={connected} />
    </section>
  )
}
