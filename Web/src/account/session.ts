import { signal } from '@preact/signals'
import { ask, type Answer, type AskOptions } from '../live/ask'
import { stillGood, type Session, type SignedIn } from './tokens'

/**
 * Kept in localStorage, so that a reload, a second tab and a browser that was restarted in the middle of a game stay signed in. What could
 * read it there is a script of this origin, and the policy of the pages lets none but ours run; a cookie would have to be guarded against
 * other sites instead, and the auth API has none.
 */
const KEY = 'quiznet.session'

export const session = signal<Session | undefined>(read())

addEventListener('storage', event => {
  if (event.key === KEY) session.value = read()
})

export function begin({ token, refreshToken, expiresIn, user }: SignedIn) {
  keep({ token, refreshToken, goodUntil: Date.now() + expiresIn * 1_000, name: user.username })
}

export function keep(next: Session | undefined) {
  if (next) localStorage.setItem(KEY, JSON.stringify(next))
  else localStorage.removeItem(KEY)
  session.value = next
}

/** The header that says who asks, or nothing. A token that is about to end is changed for the next one first. */
export async function bearer(): Promise<Record<string, string>> {
  if (!session.value) return {}
  if (!stillGood(session.value, Date.now())) await refresh()
  return session.value ? { Authorization: `Bearer ${session.value.token}` } : {}
}

/** A request in one's own name. A token may have been ended elsewhere: then the next one is tried, and without any session nobody's name. */
export async function askAsMe<T>(path: string, options: AskOptions = {}): Promise<Answer<T>> {
  const answer = await ask<T>(path, { ...options, headers: { ...options.headers, ...await bearer() } })
  if (answer.ok || answer.status !== 401 || !session.value) return answer
  await refresh(session.value.token)
  return ask<T>(path, { ...options, headers: { ...options.headers, ...session.value && { Authorization: `Bearer ${session.value.token}` } } })
}

// A refresh token is good once: of all tabs one asks, and the others find its answer.
async function refresh(refused?: string) {
  await navigator.locks.request(KEY, async () => {
    session.value = read()
    if (!session.value || (session.value.token !== refused && stillGood(session.value, Date.now()))) return
    const answer = await ask<SignedIn>('/api/auth/refresh', { method: 'POST', body: { refreshToken: session.value.refreshToken } })
    if (answer.ok) begin(answer.value)
    else if (answer.status === 401) keep(undefined)
  })
}

function read(): Session | undefined {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
