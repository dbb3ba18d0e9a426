import { ask } from '../live/ask'

/** The session is a cookie that no script can read. With another one everything is asked anew. */
export async function signIn(username: string, password: string) {
  const answer = await ask<unknown>('/api/access', { method: 'POST', body: { username, password } })
  if (answer.ok) location.reload()
  return answer
}

export async function signOut() {
  await ask<void>('/access/sign-out', { method: 'POST' })
  location.reload()
}
