import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { useLoaded } from '../../library/useLoaded'
import { reports } from '../../words/reports'
import { keepFor, retention } from '../api'
import { inWords } from '../inWords'

const CHOICES = [30, 90, 180, 365]
const YEAR = 365

/** How long reports are kept before they are deleted by themselves. */
export function RetentionPanel() {
  const { answer, setAnswer } = useLoaded(retention, [])
  const [chosen, setChosen] = useState<string>()
  const [trouble, setTrouble] = useState('')
  if (!answer?.ok) return null
  const { days, mostDays } = answer.value
  const now = String(days ?? '')
  const choices = [...new Set([...CHOICES, ...(days ? [days] : [])])].filter(one => mostDays === undefined || one <= mostDays).sort((a, b) => a - b)
  const words = (one: number) => (one === YEAR ? reports.year : reports.days(one))

  async function save(event: Event) {
    event.preventDefault()
    const kept = await keepFor(chosen ? Number(chosen) : undefined)
    setTrouble(kept.ok ? '' : inWords(kept))
    if (!kept.ok) return
    setAnswer(kept)
    say(reports.saved)
  }

  return (
    <details class="panel retention">
      <summary><h2>{reports.retention}</h2></summary>
      <form class="stack" onSubmit={save}>
        <label class="field">
          {reports.retentionDays}
          <select value={chosen ?? now} aria-describedby="retention-help" onChange={event => setChosen(event.currentTarget.value)}>
            {choices.map(one => <option key={one} value={String(one)}>{words(one)}</option>)}
            <option value="">{mostDays === undefined ? reports.never : reports.longest(words(mostDays))}</option>
          </select>
          <span id="retention-help" class="quiet small">{reports.retentionHelp}</span>
        </label>
        <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
        <div><button class="button main" disabled={chosen === undefined || chosen === now}>{reports.save}</button></div>
      </form>
    </details>
  )
}
