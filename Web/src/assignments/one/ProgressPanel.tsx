import type { AssignmentInfo } from '../../contracts/assignments'
import { Figures } from '../../design/Figures'
import { Mark } from '../../design/Mark'
import { Panel } from '../../design/Panel'
import { ShareBar } from '../../design/ShareBar'
import { assignments } from '../../words/assignments'
import { figure } from '../../words/numbers'
import { span, stateMarks } from '../states'

export function ProgressPanel({ of, onRefresh }: { of: AssignmentInfo; onRefresh: () => void }) {
  const [tone, shape] = stateMarks[of.state]
  return (
    <Panel title={assignments.progress} aside={<span class="state-aside"><Mark tone={tone} shape={shape} text={assignments[of.state]} /><span class="quiet small">{span(of)}</span></span>}>
      <div class="stack">
        <Figures large of={[{ name: assignments.done, value: figure(of.finished) }, { name: assignments.stillOn, value: figure(of.players - of.finished) }, { name: assignments.begun, value: figure(of.players) }]} />
        <ShareBar share={of.players === 0 ? 0 : of.finished / of.players} label={assignments.finished(of.finished, of.players)} />
        <div class="row"><a class="button main" href={`/reports/assignment/${of.id}`}>{assignments.toReport}</a><button type="button" class="button" onClick={onRefresh}>{assignments.refresh}</button></div>
      </div>
    </Panel>
  )
}
