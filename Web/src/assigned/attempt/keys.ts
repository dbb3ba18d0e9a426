import type { GivenAnswer } from '../../contracts/game'

/** What was chosen, until the server has said that it has it. Of a slide there is no answer. */
export interface Sending {
  question: number
  answer?: GivenAnswer
}

/** What this browser keeps of an attempt: the way back into it, and an answer that has not arrived. The key is empty for who came by their account. */
export interface KeptAttempt {
  attempt: string
  key: string
  sending?: Sending
}

/** A code as people type it: "cdfg-hjkm" is CDFGHJKM. */
export function readCode(typed: string): string {
  return typed.replace(/[ -]/g, '').toUpperCase()
}

/**
 * The attempt of this browser. It comes in the fragment of a link from another device, which no server sees, and leaves the address bar at
 * once; or this browser has had it since it began.
 */
export function takeAttempt(code: string): KeptAttempt | undefined {
  const brought = readLink(location.hash)
  if (brought) {
    if (kept(code)?.attempt !== brought.attempt) keepAttempt(code, brought)
    history.replaceState(null, '', location.pathname + location.search)
  }

  return kept(code)
}

export function keepAttempt(code: string, attempt: KeptAttempt) {
  localStorage.setItem(nameOf(code), JSON.stringify(attempt))
}

export function forgetAttempt(code: string) {
  localStorage.removeItem(nameOf(code))
}

/** "#attempt.key" of a link. */
export function readLink(hash: string): KeptAttempt | undefined {
  const found = /^#([^.#]+)\.([^.#]+)$/.exec(hash)
  return found ? { attempt: found[1]!, key: found[2]! } : undefined
}

export function attemptLink(origin: string, code: string, { attempt, key }: KeptAttempt): string {
  return `${origin}/a/${code}#${attempt}.${key}`
}

function kept(code: string): KeptAttempt | undefined {
  try {
    return JSON.parse(localStorage.getItem(nameOf(code)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function nameOf(code: string) {
  return `quiznet.attempt.${code}`
}
