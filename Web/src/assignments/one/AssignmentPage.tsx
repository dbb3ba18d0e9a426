import { useEffect, useState } from 'preact/hooks'
import { session } from '../../account/session'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import type { AssignmentInfo } from '../../contracts/assignments'
import { AskTwice } from '../../design/AskTwice'
import { Empty } from '../../design/Empty'
import { Desk } from '../../desk/Desk'
import { useLoaded } from '../../library/useLoaded'
import { onWaking } from '../../live/waking'
import { app } from '../../words/app'
import { assignments } from '../../words/assignments'
import { assignment, remove } from '../api'
import { inWords } from '../inWords'
import { HandOut } from './HandOut'
import { ProgressPanel } from './ProgressPanel'
import { SettingsPanel } from './SettingsPanel'
import { TimesPanel } from './TimesPanel'
import '../assignments.css'

export function AssignmentPage({ id }: { id: string }) {
  return session.value ? <OneAssignment id={id} /> : <Desk title={assignments.title} needsAccount>{null}</Desk>
}

/** The link to hand out, how far everybody is, and the times. */
function OneAssignment({ id }: { id: string }) {
  const { answer, setAnswer, again } = useLoaded(() => assignment(id), [id])
  const [trouble, setTrouble] = useState('')
  useEffect(() => onWaking(() => void again()), [id])

  async function removeIt() {
    const gone = await remove(id)
    if (!gone.ok) return setTrouble(inWords(gone))
    say(assignments.removed)
    go('/assignments', { replace: true })
  }

  const changed = (value: AssignmentInfo) => setAnswer({ ok: true, value })
  const one = answer?.ok ? answer.value : undefined
  return (
    <Desk title={one?.title ?? assignments.title} lang={one?.language}>
      <p><a href="/assignments">← {assignments.back}</a></p>
      {!answer && <p class="quiet" role="status">{app.loading}</p>}
      {answer && !answer.ok && <Empty title={assignments.trouble}><p>{inWords(answer)}</p><p><button type="button" class="button" onClick={() => void again()}>{app.again}</button></p></Empty>}
      {one && (
        <div class="assignment-one">
          <HandOut code={one.code} />
          <ProgressPanel of={one} onRefresh={() => void again()} />
          <TimesPanel key={one.options.closesAt} of={one} onChanged={changed} />
          <div class="settings-panel"><SettingsPanel of={one} /></div>
          <div class="assignment-end">
            <AskTwice label={assignments.remove} question={assignments.removeAsk} yes={assignments.removeYes} no={assignments.keep} onYes={() => void removeIt()} />
            <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
          </div>
        </div>
      )}
    </Desk>
  )
}
