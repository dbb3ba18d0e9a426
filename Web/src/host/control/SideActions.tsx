import type { GameRole, GameView } from '../../contracts/game'
import { useAsking } from '../../design/useAsking'
import { host } from '../../words/host'
import { sideActionsOf, type SideAction } from './primary'
import type { Acts } from './useActs'

interface SideActionsProps {
  view: GameView
  role: GameRole
  acts: Acts
  connected: boolean
}

export function SideActions({ view, role, acts, connected }: SideActionsProps) {
  const { asking, ask, cancel, opener, no } = useAsking()
  const actions = sideActionsOf(view, role)
  if (actions.length === 0) return null
  const press = (action: SideAction) => void (action === 'end' ? ask() : acts.act(action))

  function end() {
    cancel()
    void acts.act('end')
  }

  if (asking && actions.includes('end')) {
    return (
      <div class="notice warn stack tight" role="group" aria-label={host.end}>
        <p>{host.endAsk}</p>
        <p class="row">
          <button type="button" class="button danger" onClick={end}>{host.endYes}</button>
          <button type="button" class="button" ref={no} onClick={cancel}>{host.no}</button>
        </p>
      </div>
    )
  }

  return (
    <div class="side-actions">
      {actions.map(action => (
        <button key={action} ref={action === 'end' ? opener : undefined} type="button" class={action === 'end' ? 'button danger' : 'button'} disabled={!connected || acts.busy} onClick={() => press(action)}>
          {host[action]}{action === 'extend' && <span class="only-heard"> ({host.extendSpoken})</span>}
        </button>
      ))}
    </div>
  )
}
