import { Empty } from '../design/Empty'
import type { Answer } from '../live/ask'
import { app } from '../words/app'
import { reports } from '../words/reports'
import { inWords } from './inWords'

/** What a page shows that has not got what it is about: yet, or because of some trouble. */
export function Loading({ answer, again }: { answer: Answer<unknown> | undefined; again: () => void }) {
  if (!answer || answer.ok) return <p class="quiet" role="status">{app.loading}</p>
  return <Empty title={reports.trouble}><p>{inWords(answer)}</p><p><button type="button" class="button" onClick={again}>{app.again}</button></p></Empty>
}
