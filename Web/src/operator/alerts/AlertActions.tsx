import { useState } from 'preact/hooks'
import type { AlertView } from '../../contracts/alerts'
import type { Answer } from '../live/ask'
import { acknowledge, silence } from './actions'

const LENGTHS = [[15, '15 minutes'], [60, '1 hour'], [480, '8 hours']] as const

export function AlertActions({ alert }: { alert: AlertView }) {
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)

  async function act(work: Promise<Answer<void>>, done: string) {
    setBusy(true)
    const answer = await work
    setBusy(false)
    setMessage(answer.ok ? done : answer.message)
  }

  return (
    <div class="row">
      {alert.state === 'firing' && (
        <button type="button" class="button" disabled={busy} onClick={() => void act(acknowledge(alert.id), 'Acknowledged.')}>
          Acknowledge<span class="only-heard">: {alert.summary}</span>
        </button>
      )}
      {alert.state !== 'silenced' && (
        <label class="silence small quiet">
          Silence for{' '}
          <select value="" disabled={busy} aria-label={`Silence for: ${alert.summary}`} onChange={event => void act(silence(alert.id, Number(event.currentTarget.value)), 'Silenced.')}>
            <option value="" disabled>choose …</option>
            {LENGTHS.map(([minutes, text]) => <option key={minutes} value={minutes}>{text}</option>)}
          </select>
        </label>
      )}
      <span role="status" class="small quiet">{message}</span>
    </div>
  )
}
