import type { AttemptView } from '../../contracts/assignments'
import { AttemptTime } from './AttemptTime'
import { partsOf } from './progress'
import { ProgressParts } from './ProgressParts'

/** What one is in, how far one is, and how long there is. */
export function AttemptTop({ title, view, now }: { title: string; view: AttemptView; now: () => number }) {
  return (
    <div class="attempt-top">
      <div class="attempt-title"><strong>{title}</strong>{view.until !== undefined && <AttemptTime until={view.until} now={now} />}</div>
      <ProgressParts parts={partsOf(view)} />
    </div>
  )
}
