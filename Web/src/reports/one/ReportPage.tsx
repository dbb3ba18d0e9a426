import { useState } from 'preact/hooks'
import { session } from '../../account/session'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import type { QuizReport } from '../../contracts/reports'
import { AskTwice } from '../../design/AskTwice'
import { Empty } from '../../design/Empty'
import { Desk } from '../../desk/Desk'
import { useLoaded } from '../../library/useLoaded'
import { reports } from '../../words/reports'
import { removeReport, report, reportFile, type ReportPlace } from '../api'
import { FileActions } from '../FileActions'
import { inWords } from '../inWords'
import { Loading } from '../Loading'
import { QuestionPanels } from './QuestionPanels'
import { RankingTable } from './RankingTable'
import { ReportCharts } from './ReportCharts'
import { ReportHead } from './ReportHead'
import '../reports.css'

export function ReportPage(place: ReportPlace) {
  return session.value ? <OneReport {...place} /> : <Desk title={reports.title} needsAccount>{null}</Desk>
}

/** What one game or assignment came to. */
function OneReport(place: ReportPlace) {
  const { answer, again } = useLoaded(() => report(place), [place.kind, place.id])
  const [trouble, setTrouble] = useState('')

  async function remove() {
    const gone = await removeReport(place)
    if (!gone.ok) return setTrouble(inWords(gone))
    say(reports.removed)
    go('/reports', { replace: true })
  }

  const found = answer?.ok ? answer.value : undefined
  return (
    <Desk title={found?.summary.title ?? reports.title} actions={found && <FileActions load={file => reportFile(place, file)} />}>
      <p class="no-print"><a href="/reports">← {reports.back}</a></p>
      {found ? <ReportBody report={found} place={place} /> : <Loading answer={answer} again={() => void again()} />}
      {found && <div class="report-end no-print"><AskTwice label={reports.remove} question={reports.removeAsk} yes={reports.removeYes} no={reports.removeNo} onYes={() => void remove()} /></div>}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </Desk>
  )
}

function ReportBody({ report: { players, questions, teams }, report, place }: { report: QuizReport; place: ReportPlace }) {
  const page = (player: string) => `/reports/${place.kind}/${place.id}/players/${encodeURIComponent(player)}`
  return (
    <div class="stack report">
      <ReportHead report={report} />
      {players.length === 0 ? <Empty title={reports.nobody} /> : (
        <>
          <ReportCharts players={players} questions={questions} />
          {teams && <section class="panel stack tight"><h2>{reports.teams}</h2><RankingTable players={teams} caption={reports.teams} /></section>}
          <section class="panel stack tight"><h2>{reports.ranking}</h2><RankingTable players={players} caption={reports.ranking} page={page} /></section>
        </>
      )}
      <QuestionPanels questions={questions} />
    </div>
  )
}
