import { app } from '../words/app'
import { CurrentPage } from './CurrentPage'
import { bare, said } from './frame'
import { TopBar } from './TopBar'

export function App() {
  return (
    <>
      <a class="skip" href="#content">{app.skip}</a>
      {!bare.value && <TopBar />}
      <main id="content" tabIndex={-1}>
        <CurrentPage />
      </main>
      <p class="only-heard" role="status" aria-live="polite">{said.value}</p>
    </>
  )
}
