import { useRef, useState } from 'preact/hooks'
import type { ActReceipt, GameAction } from '../../contracts/game'
import type { Game } from '../../live/game'
import { host } from '../../words/host'
import { language } from '../../words/language'

export interface Acts {
  act: (action: GameAction) => Promise<void>
  /** Says why nothing was done. */
  refuse: (why: string) => void
  /** Kick, Admit, GiveTime. */
  command: (target: string, ...given: unknown[]) => Promise<void>
  /** An action has been sent, and the view it makes has not come yet. */
  busy: boolean
  trouble: string
}

/** What a host asks for. Each action names the view it was meant for, so that the second half of a double click is not another action. */
export function useActs(game: Game): Acts {
  const acted = useRef<number | undefined>(undefined)
  const [busyAt, setBusyAt] = useState<number>()
  const [trouble, setTrouble] = useState('')

  async function send(target: string, ...given: unknown[]): Promise<boolean> {
    setTrouble('')
    const seen = game.view.peek()?.offset
    try {
      const { done, reason } = await game.ask<ActReceipt>(target, ...given)
      if (!done) setTrouble(seen !== game.view.peek()?.offset ? host.movedOn : refusal(reason))
      return done
    } catch {
      setTrouble(host.cut)
      return false
    }
  }

  async function act(action: GameAction) {
    const seen = game.view.peek()?.offset
    if (seen === undefined || acted.current === seen) return
    acted.current = seen
    setBusyAt(seen)
    if (await send('Act', { action, seen })) return
    acted.current = undefined
    setBusyAt(undefined)
  }

  return { act, refuse: setTrouble, command: async (target, ...given) => void (await send(target, ...given)), busy: busyAt !== undefined && busyAt === game.view.value?.offset, trouble }
}

// The server's reasons are English sentences.
function refusal(reason: string | undefined): string {
  return language.value === 'en' && reason ? reason : host.notNow
}
