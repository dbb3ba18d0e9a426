import { useState } from 'preact/hooks'
import { planMaintenance } from './actions'
import { lengths } from './lengths'

export function MaintenanceForm({ onPlanned }: { onPlanned: () => void }) {
  const [message, setMessage] = useState('')

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const element = event.currentTarget as HTMLFormElement
    const form = new FormData(element)
    const answer = await planMaintenance(String(form.get('subject')).trim(), String(form.get('from')), Number(form.get('minutes')), String(form.get('reason')))
    setMessage(answer.ok ? '' : answer.message)
    if (answer.ok) element.reset()
    onPlanned()
  }

  return (
    <form class="filters" onSubmit={event => void submit(event)} aria-label="Plan a maintenance">
      <label class="field">Of (empty: everything)<input name="subject" placeholder="data" /></label>
      <label class="field">From (empty: now)<input name="from" type="datetime-local" /></label>
      <label class="field">For<select name="minutes">{lengths.map(([minutes, text]) => <option key={minutes} value={minutes}>{text}</option>)}</select></label>
      <label class="field">Because<input name="reason" required maxLength={500} /></label>
      <button class="button">Plan</button>
      {message && <span role="alert" class="small tone-bad">{message}</span>}
    </form>
  )
}
