import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { AssignmentInfo, AssignmentOptions } from '../../contracts/assignments'
import { AskTwice } from '../../design/AskTwice'
import { Panel } from '../../design/Panel'
import { assignments } from '../../words/assignments'
import { change } from '../api'
import { inWords } from '../inWords'
import { isBackwards } from '../localTime'
import { TimeFields } from '../making/TimeFields'

/** When it opens and closes: later, earlier, or now. */
export function TimesPanel({ of, onChanged }: { of: AssignmentInfo; onChanged: (info: AssignmentInfo) => void }) {
  const [options, setOptions] = useState(of.options)
  const [trouble, setTrouble] = useState('')
  const changed = options.opensAt !== of.options.opensAt || options.closesAt !== of.options.closesAt

  async function save(next: AssignmentOptions, words: string) {
    const answer = await change(of.id, next)
    setTrouble(answer.ok ? '' : inWords(answer))
    if (!answer.ok) return
    say(words)
    onChanged(answer.value)
  }

  return (
    <Panel title={assignments.times}>
      <form class="stack" onSubmit={event => { event.preventDefault(); void save(options, assignments.saved) }}>
        <TimeFields options={options} onChange={setOptions} />
        <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
        <div class="row">
          <button class="button main" disabled={!changed || isBackwards(options)}>{assignments.save}</button>
          {of.state === 'open' && <AskTwice label={assignments.closeNow} question={assignments.closeAsk} yes={assignments.closeYes} no={assignments.no} onYes={() => void save({ ...of.options, closesAt: new Date().toISOString() }, assignments.closedNow)} />}
        </div>
      </form>
    </Panel>
  )
}
