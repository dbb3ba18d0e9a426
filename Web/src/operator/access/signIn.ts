import { ask } from '../live/ask'
import { accessNeeded } from './access'

/** The session is a cookie that no script can read. */
export async function signIn(username: string, password: string) {
  const answer = await ask<void>('/api/access', { method: 'POST', body: { username, password } })
  if (answer.ok) accessNeeded.value = false
  return answer
}
