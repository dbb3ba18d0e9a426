import { signInLink } from '../account/next'
import { Empty } from '../design/Empty'
import { account } from '../words/account'
import { desk } from '../words/desk'

/** Who has signed in comes back to where they were. */
export function WhoAreYou() {
  return (
    <Empty title={desk.whoAreYou}>
      <p>{desk.whyAccount}</p>
      <p><a class="button main" href={signInLink(location.pathname + location.search)}>{account.signIn}</a></p>
    </Empty>
  )
}
