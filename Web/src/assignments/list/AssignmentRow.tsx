import type { AssignmentInfo } from '../../contracts/assignments'
import { Mark } from '../../design/Mark'
import { ShareBar } from '../../design/ShareBar'
import { assignments } from '../../words/assignments'
import { span, stateMarks } from '../states'

/** An assignment as a line that can be opened. */
export function AssignmentRow({ of }: { of: AssignmentInfo }) {
  const [tone, shape] = stateMarks[of.state]
  return (
    <li class="panel assignment-row">
      <div class="assignment-name">
        <h2><a href={`/assignments/${of.id}`} lang={of.language}>{of.title}</a></h2>
        <p class="quiet small">{assignments.questions(of.questions)} · <span class="mono">{of.code}</span></p>
      </div>
      <p class="assignment-when"><Mark tone={tone} shape={shape} text={assignments[of.state]} /> <span class="quiet small">{span(of)}</span></p>
      <div class="assignment-progress">
        <span class="small">{of.players === 0 ? assignments.nobody : assignments.finished(of.finished, of.players)}</span>
        <ShareBar share={of.players === 0 ? 0 : of.finished / of.players} />
      </div>
    </li>
  )
}
