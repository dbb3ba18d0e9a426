import type { GameCreated } from '../../contracts/game'

/** A game that was opened in this browser, with the keys that are shown only once. The host's own key is with all keys: live/keys.ts. */
export interface OpenGame {
  pin: string
  title: string
  /** Milliseconds since 1970, by this device. */
  openedAt: number
  coHostKey: string
  screenKey: string
}

const KEY = 'quiznet.games'

// A lesson is over by then, and its PIN may be somebody else's.
const KEPT_MS = 24 * 3_600_000
const MOST = 8

export function openGames(now = Date.now()): OpenGame[] {
  return stillOpen(read(), now)
}

export function findOpenGame(pin: string): OpenGame | undefined {
  return openGames().find(game => game.pin === pin)
}

export function rememberGame({ pin, coHostKey, screenKey }: GameCreated, title: string, now = Date.now()) {
  write([{ pin, title, openedAt: now, coHostKey, screenKey }, ...openGames(now).filter(game => game.pin !== pin)].slice(0, MOST))
}

export function forgetGame(pin: string) {
  write(openGames().filter(game => game.pin !== pin))
}

export function stillOpen(games: readonly OpenGame[], now: number): OpenGame[] {
  return games.filter(game => now - game.openedAt < KEPT_MS)
}

function read(): OpenGame[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? (stored as OpenGame[]) : []
  } catch {
    return []
  }
}

function write(games: OpenGame[]) {
  localStorage.setItem(KEY, JSON.stringify(games))
}
