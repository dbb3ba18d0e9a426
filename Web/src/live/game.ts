import { signal, type ReadonlySignal } from '@preact/signals'
import type { ByeReason, CrowdView, Entered, EnterRequest, GameRole, GameView, MyView } from '../contracts/game'
import { backoff } from './backoff'
import { createGameClock } from './clock'
import { openHub, type Hub, type HubHandlers } from './hub'
import { onWaking } from './waking'

export type Connection =
  | { state: 'connecting' }
  | { state: 'live' }
  | { state: 'lost'; since: number }
  /** For good. Why is a code, as of a problem. */
  | { state: 'refused'; why: string }
  | { state: 'kicked' }

export interface Game {
  pin: string
  connection: ReadonlySignal<Connection>
  view: ReadonlySignal<GameView | undefined>
  mine: ReadonlySignal<MyView | undefined>
  crowd: ReadonlySignal<CrowdView | undefined>
  role: ReadonlySignal<GameRole | undefined>
  /** The game's time, in milliseconds since 1970. */
  now: () => number
  /** Rejects when the connection ends before the answer: then nobody knows what became of it. */
  ask: <T>(target: string, ...given: unknown[]) => Promise<T>
  tell: (target: string, ...given: unknown[]) => void
  close: () => void
}

// A socket that has been silent for longer than the server's pings are apart is not worth waiting for when somebody looks.
const STALE_MS = 16_000

/**
 * A seat in a game, for as long as its page is open. The socket comes back by itself, and what is on comes with it: nothing is kept here
 * but the newest of what the server has said.
 */
export function enterGame(pin: string, key: string, open: (path: string, handlers: HubHandlers) => Hub = openHub): Game {
  const connection = signal<Connection>({ state: 'connecting' })
  const view = signal<GameView | undefined>(undefined)
  const mine = signal<MyView | undefined>(undefined)
  const crowd = signal<CrowdView | undefined>(undefined)
  const role = signal<GameRole | undefined>(undefined)
  const clock = createGameClock()

  // The one that has entered, and the one that is about to: both are there while the client moves to another server.
  let entered: Hub | undefined
  let opening: Hub | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  let seen = 0

  function connect() {
    clearTimeout(timer)
    opening?.close()
    const hub = open('/hubs/game', {
      onOpen: () => void enter(hub),
      onCall: (target, given) => heard(hub, target, given),
      onClosed: () => ended(hub),
    })
    opening = hub
  }

  async function enter(hub: Hub) {
    let answer: Entered
    try {
      answer = await hub.ask<Entered>('Enter', { pin, key, seen } satisfies EnterRequest)
    } catch {
      // A server that cannot let anybody in now says so by an error, and keeps the socket.
      return fail(hub)
    }

    if (over || hub !== opening) return
    if (answer.refusal === 'kicked') return stop({ state: 'kicked' })
    // Said of the address, not of this key: it ends within a minute.
    if (answer.refusal === 'too-many-pins') return fail(hub)
    if (answer.refusal !== undefined) return stop({ state: 'refused', why: answer.refusal })
    entered?.close()
    entered = hub
    opening = undefined
    failures = 0
    role.value = answer.role
    if (answer.view) take(answer.view)
    if (answer.mine) mine.value = answer.mine
    if (answer.crowd) crowd.value = answer.crowd
    connection.value = { state: 'live' }
  }

  function fail(hub: Hub) {
    hub.close()
    ended(hub)
  }

  function ended(hub: Hub) {
    if (over || (hub !== entered && hub !== opening)) return
    if (hub === opening) opening = undefined
    else entered = undefined
    if (!entered && connection.value.state === 'live') connection.value = { state: 'lost', since: performance.now() }
    if (opening) return
    clearTimeout(timer)
    timer = setTimeout(connect, backoff(failures++))
  }

  function heard(hub: Hub, target: string, [given]: unknown[]) {
    if (hub !== entered && hub !== opening) return
    if (target === 'ping') hub.tell('Pong', given)
    else if (target === 'view') take(given as GameView)
    else if (target === 'mine') mine.value = given as MyView
    else if (target === 'crowd') crowd.value = given as CrowdView
    else if (target === 'bye' && (given as ByeReason) === 'move') connect()
    else if (target === 'bye') stop({ state: 'kicked' })
  }

  /** Each view is a whole one; one that comes late still tells the time. */
  function take(next: GameView) {
    clock.heard(next.now, performance.now())
    if (view.value && next.offset < view.value.offset) return
    view.value = next
    seen = next.offset
  }

  function again() {
    failures = 0
    if (entered) fail(entered)
    else connect()
  }

  function stop(why?: Connection) {
    over = true
    clearTimeout(timer)
    entered?.close()
    opening?.close()
    stopListening()
    if (why) connection.value = why
  }

  const stopListening = onWaking(change => {
    // A clock that has stood still tells the wrong time until it hears another view.
    if (change === 'slept') seen = 0
    if (change !== 'seen' || !entered || entered.silentMs() > STALE_MS) again()
  })
  connect()

  return {
    pin, connection, view, mine, crowd, role,
    now: () => clock.at(performance.now()) ?? Date.now(),
    ask: <T>(target: string, ...given: unknown[]) => (entered ? entered.ask<T>(target, ...given) : Promise.reject<T>(new Error('not connected'))),
    tell: (target, ...given) => entered?.tell(target, ...given),
    close: () => stop(),
  }
}
