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
const EditorPage = lazy<{ id: string }>(async () => (await import('../editor/EditorPage')).EditorPage)
const quizzes = () => import('../library/LibraryPages')
const LibraryPage = lazy(async () => (await quizzes()).LibraryPage)
const QuizPage = lazy<{ id: string }>(async () => (await quizzes()).QuizPage)
const CataloguePage = lazy(async () => (await quizzes()).CataloguePage)
const ImportPage = lazy(async () => (await quizzes()).ImportPage)
const BankPage = lazy(async () => (await quizzes()).BankListPage)
const alone = () => import('../assigned/PlayerPages')
const AssignedPage = lazy<{ code: string }>(async () => (await alone()).AssignedPage)
const PracticePage = lazy<{ id: string }>(async () => (await alone()).PracticePage)
const teachers = () => import('../assignments/TeacherPages')
const AssignmentsPage = lazy(async () => (await teachers()).AssignmentsPage)
const AssignmentPage = lazy<{ id: string }>(async () => (await teachers()).AssignmentPage)
const ReportsPage = lazy(async () => (await teachers()).ReportsPage)
const ReportPage = lazy<ReportPlace>(async () => (await teachers()).ReportPage)
const PlayerReportPage = lazy<ReportPlace & { player: string }>(async () => (await teachers()).PlayerReportPage)
const CombinedPage = lazy(async () => (await teachers()).CombinedPage)

interface ReportPlace {
  kind: string
  id: string
}

export function CurrentPage() {
  const here = place.value
  const { pin = '', id = '', code = '', kind = '', player = '' } = here?.parameters ?? {}
  switch (here?.name) {
    case 'landing': case 'join': return <LandingPage brought={query.value.get('pin') ?? ''} />
    case 'play': return <PlayPage key={pin} pin={pin} />
    case 'hosting': return <HostingPage />
    case 'host': return <HostPage key={pin} pin={pin} />
    case 'screen': return <ScreenPage key={pin} pin={pin} />
    case 'signIn': return <SignInPage />
    case 'signUp': return <SignUpPage />
    case 'editor': return <EditorPage key={here.parameters.id} id={here.parameters.id!} />
    case 'test': return <ConnectionTestPage />
    case 'library': return <LibraryPage />
    case 'quiz': return <QuizPage key={id} id={id} />
    case 'catalogue': return <CataloguePage />
    case 'importing': return <ImportPage />
    case 'bank': return <BankPage />
    case 'assigned': return <AssignedPage key={code} code={code} />
    case 'practice': return <PracticePage key={id} id={id} />
    case 'assignments': return <AssignmentsPage />
    case 'assignment': return <AssignmentPage key={id} id={id} />
    case 'reports': return <ReportsPage />
    case 'report': return <ReportPage key={id} kind={kind} id={id} />
    case 'playerReport': return <PlayerReportPage key={player} kind={kind} id={id} player={player} />
    case 'combined': return <CombinedPage />
    default: return <NoPage />
  }
}

function NoPage() {
  useTitle(app.noPage)
  return <div class="page stack"><h1>{app.noPage}</h1><p><a href="/">{app.toStart}</a></p></div>
}
