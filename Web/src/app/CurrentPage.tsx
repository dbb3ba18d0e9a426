import { ConnectionTestPage } from '../player/test/ConnectionTestPage'
import { LandingPage } from '../player/join/LandingPage'
import { PlayPage } from '../player/PlayPage'
import { app } from '../words/app'
import { lazy } from './lazy'
import { place, query } from './place'
import { useTitle } from './useTitle'

// Players are many and on phones: their pages are in the first download, and those of hosts and screens are not.
const hosts = () => import('../host/HostPages')
const HostingPage = lazy(async () => (await hosts()).HostingPage)
const HostPage = lazy<{ pin: string }>(async () => (await hosts()).HostPage)
const ScreenPage = lazy<{ pin: string }>(async () => (await hosts()).ScreenPage)
const SignInPage = lazy(async () => (await hosts()).SignInPage)
const SignUpPage = lazy(async () => (await hosts()).SignUpPage)

export function CurrentPage() {
  const here = place.value
  const pin = here?.parameters.pin ?? ''
  switch (here?.name) {
    case 'landing': case 'join': return <LandingPage brought={query.value.get('pin') ?? ''} />
    case 'play': return <PlayPage key={pin} pin={pin} />
    case 'hosting': return <HostingPage />
    case 'host': return <HostPage key={pin} pin={pin} />
    case 'screen': return <ScreenPage key={pin} pin={pin} />
    case 'signIn': return <SignInPage />
    case 'signUp': return <SignUpPage />
    case 'test': return <ConnectionTestPage />
    default: return <NoPage />
  }
}

function NoPage() {
  useTitle(app.noPage)
  return <div class="page stack"><h1>{app.noPage}</h1><p><a href="/">{app.toStart}</a></p></div>
}
