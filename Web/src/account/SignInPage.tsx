import { account } from '../words/account'
import { AccountForm } from './AccountForm'
import { signIn } from './actions'

export function SignInPage() {
  return (
    <AccountForm title={account.signIn} submit={form => signIn(form.name!, form.password!)} other={search => <>{account.noAccount} <a href={`/sign-up${search}`}>{account.signUp}</a></>}>
      <label class="field">{account.name}<input name="name" autocomplete="username" autocapitalize="none" spellcheck={false} maxLength={254} required /></label>
      <label class="field">{account.password}<input name="password" type="password" autocomplete="current-password" maxLength={256} required /></label>
    </AccountForm>
  )
}
