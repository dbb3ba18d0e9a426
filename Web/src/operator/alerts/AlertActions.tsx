import { useState } from 'preact/hooks'
import type { AlertView } from '../../contracts/alerts'
import type { Answer } from '../live/ask'
import { acknowledge, silence } from './actions'
import { sentenceOf } from './sentence'
import { SilenceForm } from './SilenceForm'

export function AlertActions({ alert }: { alert: AlertView }) {
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const [silencing, setSilencing] = useState(false)

  async function act(work: Promise<Answer<unknown>>, done: string) {
    setBusy(true)
    const answer = await work
    setBusy(false)
    setSilencing(false)
    setMessage(answer.ok ? done : answer.message)
  }

  return (
    <div class="row">
      <span role="status" class="small quiet">{message}</span>
      {alert.state === 'firing' && !silencing && (
        <button type="button" class="button" disabled={busy} onClick={() => void act(acknowledge(alert.id), 'Acknowledged.')}>
          Acknowledge<span class="only-heard">: {sentenceOf(alert)}</span>
        </button>
      )}
      {alert.state !== 'silenced' && !silencing && (
        <button type="button" class="button" disabled={busy} onClick={() => setSilencing(true)}>
          Silence …<span class="only-heard"> {sentenceOf(alert)}</span>
        </button>
      )}
      {silencing && <SilenceForm busy={busy} onSilence={(minutes, reason) => void act(silence(alert, minutes, reason), 'Silenced.')} onCancel={() => setSilencing(false)} />}
    </div>
  )
}
