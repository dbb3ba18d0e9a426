import { Empty } from '../../design/Empty'
import { usePages } from '../../library/usePages'
import { app } from '../../words/app'
import { assignments } from '../../words/assignments'
import { listed } from '../api'
import { inWords } from '../inWords'
import { AssignmentRow } from './AssignmentRow'

export function AssignmentList() {
  const { page, first, more, busy } = usePages(async after => {
    const answer = await listed(after)
    return answer.ok ? { ok: true, value: { rows: answer.value.assignments, count: answer.value.count, next: answer.value.next } } : answer
  }, [])

  if (!page) return <p class="quiet" role="status">{app.loading}</p>
  if (!page.ok) return <Empty title={assignments.trouble}><p>{inWords(page)}</p><p><button type="button" class="button" onClick={() => void first()}>{app.again}</button></p></Empty>
  if (page.value.rows.length === 0) return <Empty title={assignments.none}><p>{assignments.noneLead}</p><p><a class="button main" href="/assignments?new=1">{assignments.make}</a></p></Empty>
  return (
    <>
      <p class="quiet">{assignments.lead}</p>
      <ul class="assignment-rows">{page.value.rows.map(one => <AssignmentRow key={one.id} of={one} />)}</ul>
      {page.value.next && <p class="centred"><button type="button" class="button" disabled={busy} onClick={() => void more()}>{assignments.more}</button></p>}
    </>
  )
}
