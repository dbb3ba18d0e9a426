import { useState } from 'preact/hooks'
import { view } from '../live/view'
import { signingIn } from './access'
import { signIn } from './actions'

export function SignIn() {
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    setBusy(true)
    const answer = await signIn(String(form.get('username')), String(form.get('password')))
    setBusy(false)
    setMessage(answer.ok ? '' : answer.status === 401 ? 'That name and password do not go together.' : answer.message)
  }

  return (
    <main class="sign-in">
      <form class="panel stack" onSubmit={submit}>
        <h1>Sign in to QuizNet operations</h1>
        <p class="quiet small">With an admin's account. In development the AppHost prints a link that signs you in.</p>
        <label class="field">User name<input name="username" autocomplete="username" required /></label>
        <label class="field">Password<input name="password" type="password" autocomplete="current-password" required /></label>
        <p role="alert" class="small tone-bad">{message}</p>
        <button class="button main" disabled={busy}>{busy ? 'Signing in …' : 'Sign in'}</button>
        {view.value && <button type="button" class="button" onClick={() => (signingIn.value = false)}>Not now</button>}
      </form>
    </main>
  )
}
