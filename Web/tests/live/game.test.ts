import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entered, GameView } from '../../src/contracts/game'
import type { Hub, HubHandlers } from '../../src/live/hub'

interface FakeHub extends Hub {
  handlers: HubHandlers
  told: unknown[][]
  closed: boolean
}

const hubs: FakeHub[] = []
let answer: Entered
let enterGame: typeof import('../../src/live/game').enterGame

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('document', { addEventListener: () => {} })
  hubs.length = 0
  answer = { role: 'player', view: view(3) }
  enterGame = (await import('../../src/live/game')).enterGame
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('it enters with what it has seen, and is live', async () => {
  const game = enter()
  await open(0)

  expect(hubs[0]!.told).toEqual([['Enter', { pin: '482913', key: 'key', seen: 0 }]])
  expect(game.connection.value).toEqual({ state: 'live' })
  expect(game.view.value!.offset).toBe(3)
})

test('an older view never replaces a newer one', async () => {
  const game = enter()
  await open(0)
  say(0, 'view', view(5))
  say(0, 'view', view(4))

  expect(game.view.value!.offset).toBe(5)
})

test('a lost connection comes back at once, and asks only for what is new', async () => {
  const game = enter()
  await open(0)
  hubs[0]!.handlers.onClosed('gone')
  expect(game.connection.value.state).toBe('lost')

  await vi.advanceTimersByTimeAsync(0)
  await open(1)

  expect(hubs[1]!.told[0]).toEqual(['Enter', { pin: '482913', key: 'key', seen: 3 }])
  expect(game.connection.value.state).toBe('live')
})

test('what was on stays to be seen while the connection is away', async () => {
  const game = enter()
  await open(0)
  hubs[0]!.handlers.onClosed('gone')

  expect(game.view.value!.offset).toBe(3)
})

test('a refusal is for good', async () => {
  answer = { refusal: 'no-such-game' }
  const game = enter()
  await open(0)
  await vi.advanceTimersByTimeAsync(60_000)

  expect(game.connection.value).toEqual({ state: 'refused', why: 'no-such-game' })
  expect(hubs).toHaveLength(1)
})

test('whoever was sent out before is told so', async () => {
  answer = { refusal: 'kicked' }
  const game = enter()
  await open(0)

  expect(game.connection.value).toEqual({ state: 'kicked' })
})

test('an address that is refused for a while tries again', async () => {
  answer = { refusal: 'too-many-pins' }
  const game = enter()
  await open(0)
  answer = { role: 'player', view: view(3) }
  await vi.advanceTimersByTimeAsync(0)
  await open(1)

  expect(hubs[0]!.closed).toBe(true)
  expect(game.connection.value).toEqual({ state: 'live' })
})

test('whoever is sent out does not come back', async () => {
  const game = enter()
  await open(0)
  say(0, 'bye', 'kicked')
  await vi.advanceTimersByTimeAsync(60_000)

  expect(game.connection.value.state).toBe('kicked')
  expect(hubs).toHaveLength(1)
})

test('a move opens another socket first and closes the old one then', async () => {
  const game = enter()
  await open(0)
  say(0, 'bye', 'move')
  expect(hubs[0]!.closed).toBe(false)
  say(0, 'view', view(6))

  await open(1)

  expect(hubs[0]!.closed).toBe(true)
  expect(game.connection.value.state).toBe('live')
  expect(game.view.value!.offset).toBe(6)
})

test('a ping is answered at once, by the socket it came over', async () => {
  enter()
  await open(0)
  say(0, 'ping', 17)

  expect(hubs[0]!.told.at(-1)).toEqual(['Pong', 17])
})

function enter() {
  return enterGame('482913', 'key', (_, handlers) => {
    const told: unknown[][] = []
    const hub: FakeHub = {
      handlers, told, closed: false,
      ask: async <T>(...given: [string, ...unknown[]]) => (told.push(given), answer as T),
      tell: (...given) => void told.push(given),
      silentMs: () => 0,
      close: () => void (hub.closed = true),
    }
    hubs.push(hub)
    return hub
  })
}

async function open(at: number) {
  hubs[at]!.handlers.onOpen()
  await vi.advanceTimersByTimeAsync(0)
}

function say(at: number, target: string, given: unknown) {
  hubs[at]!.handlers.onCall(target, [given])
}

function view(offset: number): GameView {
  return { offset, now: 1, pin: '482913', title: 'First steps', phase: 'lobby', players: 1, locked: false, scoring: 'kahoot', since: 0 }
}
