import { session } from '../../account/session'
import { query } from '../../app/place'
import type { CombinedReport } from '../../contracts/reports'
import { Empty } from '../../design/Empty'
import { Desk } from '../../desk/Desk'
import { useLoaded } from '../../library/useLoaded'
import { day } from '../../words/dates'
import { reports } from '../../words/reports'
import { combined, combinedFile } from '../api'
import { FileActions } from '../FileActions'
import { Loading } from '../Loading'
import { QuestionPanels } from '../one/QuestionPanels'
import { chosenIn } from './chosen'
import { CombinedTable } from './CombinedTable'
import '../reports.css'

export function CombinedPage() {
  const chosen = chosenIn(query.value)
  if (!session.value) return <Desk title={reports.combined} needsAccount>{null}</Desk>
  if (chosen.length < 2) return <Desk title={reports.combined}><Empty title={reports.tooFew}><p><a class="button main" href="/reports">{reports.back}</a></p></Empty></Desk>
  return <Together key={chosen.join()} chosen={chosen} />
}

/** Several reports as one: who was how good in each, and in all. */
function Together({ chosen }: { chosen: readonly string[] }) {
  const { answer, again } = useLoaded(() => combined(chosen), [])
  const found = answer?.ok ? answer.value : undefined
  return (
    <Desk title={reports.combined} actions={found && <FileActions load={file => combinedFile(chosen, file)} />}>
      <p class="no-print"><a href="/reports">← {reports.back}</a></p>
      {found ? <TogetherBody of={found} /> : <Loading answer={answer} again={() => void again()} />}
    </Desk>
  )
}

function TogetherBody({ of }: { of: CombinedReport }) {
  return (
    <div class="stack report">
      <p>{reports.combinedLead(of.reports.length)}</p>
      <section class="panel stack tight">
        <h2>{reports.includes}</h2>
        <ol class="included">{of.reports.map((one, at) => <li key={at}><span class="included-number number">{at + 1}</span><a href={`/reports/${one.kind}/${one.id}`}>{one.title}</a><span class="quiet small">{day(one.at)} · {reports.players(one.players)}</span></li>)}</ol>
      </section>
      <section class="panel stack tight"><h2>{reports.ranking}</h2><CombinedTable of={of} /></section>
      {of.questions && <QuestionPanels questions={of.questions} />}
    </div>
  )
}
