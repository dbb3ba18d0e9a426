import type { AssignedFront } from '../../contracts/assignments'
import type { Answer } from '../../live/ask'
import { app } from '../../words/app'
import { assigned } from '../../words/assigned'
import { beginTrouble } from '../beginTrouble'

/** Nothing yet, or no such assignment. */
export function NoFront({ answer, again }: { answer?: Answer<AssignedFront>; again: () => void }) {
  if (!answer || answer.ok) return <p class="quiet waiting-page" role="status">{app.loading}</p>
  const missing = answer.status === 404
  return (
    <div class="page narrow stack centred">
      <h1>{missing ? assigned.noCode : assigned.assignment}</h1>
      <p role="alert">{missing ? assigned.noCodeLead : beginTrouble(answer)}</p>
      <p class="row centred-row">{missing ? <a class="button large" href="/">{app.toStart}</a> : <button type="button" class="button main large" onClick={again}>{app.again}</button>}</p>
    </div>
  )
}
