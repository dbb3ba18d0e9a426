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
const quizzes = () => import('../library/LibraryPages')
const LibraryPage = lazy(async () => (await quizzes()).LibraryPage)
const QuizPage = lazy<{ id: string }>(async () => (await quizzes()).QuizPage)
const CataloguePage = lazy(async () => (await quizzes()).CataloguePage)
const ImportPage = lazy(async () => (await quizzes()).ImportPage)
const BankPage = lazy(async () => (await quizzes()).BankListPage)

export function CurrentPage() {
  const here = place.value
  const pin = here?.parameters.pin ?? ''
  const id = here?.parameters.id ?? ''
  switch (here?.name) {
    case 'landing': case 'join': return <LandingPage brought={query.value.get('pin') ?? ''} />
    case 'play': return <PlayPage key={pin} pin={pin} />
    case 'hosting': return <HostingPage />
    case 'host': return <HostPage key={pin} pin={pin} />
    case 'screen': return <ScreenPage key={pin} pin={pin} />
    case 'signIn': return <SignInPage />
    case 'signUp': return <SignUpPage />
    case 'test': return <ConnectionTestPage />
    case 'library': return <LibraryPage />
    case 'quiz': return <QuizPage key={id} id={id} />
    case 'catalogue': return <CataloguePage />
    case 'importing': return <ImportPage />
    case 'bank': return <BankPage />
    default: return <NoPage />
  }
}

function NoPage() {
  useTitle(app.noPage)
  return <div class="page stack"><h1>{app.noPage}</h1><p><a href="/">{app.toStart}</a></p></div>
}
