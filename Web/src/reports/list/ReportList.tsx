import { useEffect, useState } from 'preact/hooks'
import { go, query } from '../../app/place'
import type { ReportKind } from '../../contracts/reports'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { given } from '../../library/given'
import { SearchField } from '../../library/SearchField'
import { usePages } from '../../library/usePages'
import { useSettledText } from '../../library/useSettledText'
import { reports } from '../../words/reports'
import { listed } from '../api'
import { nameOf, toggled } from '../combined/chosen'
import { Loading } from '../Loading'
import { CombineBar } from './CombineBar'
import { ReportRow } from './ReportRow'

type Kind = ReportKind | ''

/** All reports, the newest first. Several of them can be chosen and seen as one. */
export function ReportList() {
  const [typed, setTyped] = useState(query.peek().get('search') ?? '')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const search = useSettledText(typed)
  const kind = kindIn(query.value)
  const { page, first, more, busy } = usePages(async after => {
    const answer = await listed(search, kind, after)
    return answer.ok ? { ok: true, value: { rows: answer.value.reports, count: answer.value.count, next: answer.value.next } } : answer
  }, [search, kind])

  // A list that is found again is the same one.
  const address = (next: Kind) => `/reports?${given({ search, kind: next })}`.replace(/\?$/, '')
  useEffect(() => go(address(kind), { replace: true }), [search])

  const rows = page?.ok ? page.value.rows : []
  return (
    <>
      <div class="report-filters">
        <SearchField label={reports.search} value={typed} onChange={setTyped} />
        <Choice<Kind> label={reports.kind} value={kind} onChange={next => go(address(next), { replace: true })} options={[['', reports.all], ['game', reports.games], ['assignment', reports.assignments]]} />
      </div>
      {!page?.ok && <Loading answer={page} again={() => void first()} />}
      {page?.ok && rows.length === 0 && (search || kind ? <Empty title={reports.nothingFound} /> : <Empty title={reports.none}><p>{reports.noneLead}</p></Empty>)}
      {rows.length > 0 && <ul class="report-rows">{rows.map(one => <ReportRow key={nameOf(one)} of={one} chosen={chosen.includes(nameOf(one))} onChoose={() => setChosen(now => toggled(now, nameOf(one)))} />)}</ul>}
      {page?.ok && page.value.next && <p class="centred"><button type="button" class="button" disabled={busy} onClick={() => void more()}>{reports.more}</button></p>}
      {rows.length > 1 && <CombineBar chosen={chosen} onClear={() => setChosen([])} />}
    </>
  )
}

function kindIn(search: URLSearchParams): Kind {
  const kind = search.get('kind')
  return kind === 'game' || kind === 'assignment' ? kind : ''
}
