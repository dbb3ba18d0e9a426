import { ask, type Answer } from '../live/ask'
import { account } from '../words/account'
import { bearer, begin, keep } from './session'
import type { SignedIn } from './tokens'

/** Undefined if it worked, or what to tell the reader. */
export async function signIn(name: string, password: string): Promise<string | undefined> {
  const body = name.includes('@') ? { email: name, password } : { username: name, password }
  return finish(await ask<SignedIn>('/api/auth/signin', { method: 'POST', body }))
}

export async function signUp(username: string, email: string, password: string): Promise<string | undefined> {
  return finish(await ask<SignedIn>('/api/auth/signup', { method: 'POST', body: { username, email, password } }))
}

/** Here at once; the server's tokens end as soon as it hears of it. */
export async function signOut() {
  const headers = await bearer()
  keep(undefined)
  await ask('/api/auth/logout', { method: 'POST', headers })
}

function finish(answer: Answer<SignedIn>): string | undefined {
  if (!answer.ok) return inWords(answer)
  begin(answer.value)
  return undefined
}

/** The server's own sentence is in English, and says more: it is shown where nothing here fits. */
export function inWords({ status, message }: { status: number; message: string }): string {
  if (status === 401) return account.wrong
  if (status === 409) return account.taken
  if (status === 429) return account.tooOften
  if (status >= 500) return account.trouble
  if (status === 400 && /password/i.test(message)) return account.badPassword
  if (status === 400 && /e-mail/i.test(message)) return account.badEmail
  if (status === 400 && /user name/i.test(message)) return account.badUsername
  return message
}
