import { call, HANDSHAKE, PING, read, type Incoming } from './frames'

// SignalR's own: a server closes what has not said anything for twice as long.
const PING_MS = 15_000

// No byte for this long, although the server pings each 15 s: it is gone, whatever TCP believes.
const SILENCE_MS = 25_000

// From asking for a socket to the end of the handshake.
const PATIENCE_MS = 8_000

export interface Hub {
  /** Calls and waits for the answer; rejects when the connection ends before it, or the server says no. */
  ask<T>(target: string, ...given: unknown[]): Promise<T>
  tell(target: string, ...given: unknown[]): void
  /** How long nothing has come, by the wall clock: it goes on while a device sleeps. */
  silentMs(): number
  close(): void
}

export interface HubHandlers {
  onOpen: () => void
  onCall: (target: string, given: unknown[]) => void
  /** Once, whoever ended it, but not after close(). */
  onClosed: (why: string) => void
}

/** One connection to a hub, by WebSocket and without negotiation. It does not come back by itself: see game.ts. */
export function openHub(path: string, { onOpen, onCall, onClosed }: HubHandlers): Hub {
  const socket = new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')))
  const waiting = new Map<string, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let heardAt = Date.now()
  let asked = 0
  let ended = false
  let watchdog = setTimeout(() => end('no handshake'), PATIENCE_MS)
  let pinging: ReturnType<typeof setInterval> | undefined

  const send = (text: string) => socket.readyState === WebSocket.OPEN && socket.send(text)

  socket.addEventListener('open', () => send(HANDSHAKE))
  socket.addEventListener('close', event => end(event.reason || `closed (${event.code})`))
  socket.addEventListener('message', event => {
    if (ended) return
    heardAt = Date.now()
    if (pinging) expectMore()
    for (const message of read(event.data as string)) take(message)
  })

  function take(message: Incoming) {
    if (message.kind === 'call') onCall(message.target, message.given)
    else if (message.kind === 'close') end(message.error ?? 'closed by the server')
    else if (message.kind === 'handshake' && message.error) end(message.error)
    else if (message.kind === 'handshake') {
      pinging = setInterval(() => send(PING), PING_MS)
      expectMore()
      onOpen()
    } else if (message.kind === 'answer') {
      const asker = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.error === undefined) asker?.resolve(message.result)
      else asker?.reject(new Error(message.error))
    }
  }

  function expectMore() {
    clearTimeout(watchdog)
    watchdog = setTimeout(() => end('silence'), SILENCE_MS)
  }

  function end(why: string, tellOwner = true) {
    if (ended) return
    ended = true
    clearTimeout(watchdog)
    clearInterval(pinging)
    socket.close()
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
    if (tellOwner) onClosed(why)
  }

  return {
    ask: <T>(target: string, ...given: unknown[]) => new Promise<T>((resolve, reject) => {
      if (ended || socket.readyState !== WebSocket.OPEN) return reject(new Error('not connected'))
      const id = String(++asked)
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      send(call(target, given, id))
    }),
    tell: (target, ...given) => void send(call(target, given)),
    silentMs: () => Date.now() - heardAt,
    close: () => end('closed here', false),
  }
}
