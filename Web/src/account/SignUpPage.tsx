import { account } from '../words/account'
import { AccountForm } from './AccountForm'
import { signUp } from './actions'

export function SignUpPage() {
  return (
    <AccountForm title={account.signUp} submit={form => signUp(form.username!, form.email!, form.password!)} other={search => <>{account.hasAccount} <a href={`/sign-in${search}`}>{account.signIn}</a></>}>
      <label class="field">
        {account.username}
        <input name="username" autocomplete="username" autocapitalize="none" spellcheck={false} minLength={2} maxLength={30} required aria-describedby="username-help" />
        <span id="username-help" class="quiet small">{account.usernameHelp}</span>
      </label>
      <label class="field">{account.email}<input name="email" type="email" autocomplete="email" maxLength={254} required /></label>
      <label class="field">
        {account.password}
        <input name="password" type="password" autocomplete="new-password" maxLength={256} required aria-describedby="password-help" />
        <span id="password-help" class="quiet small">{account.passwordHelp}</span>
      </label>
    </AccountForm>
  )
}
