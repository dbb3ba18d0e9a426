import { session } from './access'
import { signOut } from './actions'

export function SignedIn() {
  if (!session.value) return null
  return (
    <section>
      <h2>Signed in as {session.value.name}</h2>
      <button type="button" class="button plain" onClick={() => void signOut()}>Sign out</button>
    </section>
  )
}
