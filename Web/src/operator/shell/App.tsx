import { signingIn } from '../access/access'
import { SignIn } from '../access/SignIn'
import { announcement } from '../alerts/announcements'
import { Navigation } from './Navigation'
import { CurrentPage } from './CurrentPage'
import { StaleNotice } from './StaleNotice'
import { TopBar } from './TopBar'

export function App() {
  if (signingIn.value) return <SignIn />
  return (
    <>
      <a class="skip" href="#content">Skip to content</a>
      <TopBar />
      <div class="frame">
        <Navigation />
        <main id="content" tabIndex={-1}>
          <StaleNotice />
          <CurrentPage />
        </main>
      </div>
      <p class="only-heard" role="status" aria-live="polite">{announcement.value}</p>
    </>
  )
}
