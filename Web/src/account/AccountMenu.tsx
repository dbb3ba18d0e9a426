import { say } from '../app/frame'
import { account } from '../words/account'
import { signOut } from './actions'
import { session } from './session'

export function AccountMenu() {
  const signedIn = session.value
  if (!signedIn) return <a class="button" href="/sign-in">{account.signIn}</a>

  async function leave() {
    await signOut()
    say(account.signedOut)
  }

  return (
    <div class="row" role="group" aria-label={account.account}>
      <span class="quiet">{account.signedInAs(signedIn.name)}</span>
      <button type="button" class="button" onClick={() => void leave()}>{account.signOut}</button>
    </div>
  )
}
