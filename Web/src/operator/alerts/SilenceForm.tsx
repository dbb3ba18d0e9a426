import { useEffect, useRef } from 'preact/hooks'
import { lengths } from './lengths'

/** Never without an end and a reason. */
export function SilenceForm({ busy, onSilence, onCancel }: { busy: boolean; onSilence: (minutes: number, reason: string) => void; onCancel: () => void }) {
  const reason = useRef<HTMLInputElement>(null)
  useEffect(() => reason.current?.focus(), [])

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    onSilence(Number(form.get('minutes')), String(form.get('reason')))
  }

  return (
    <form class="filters" onSubmit={submit}>
      <label class="field">
        Silence for
        <select name="minutes">{lengths.map(([minutes, text]) => <option key={minutes} value={minutes}>{text}</option>)}</select>
      </label>
      <label class="field">Because<input name="reason" required maxLength={500} ref={reason} /></label>
      <button class="button main" disabled={busy}>Silence</button>
      <button type="button" class="button" onClick={onCancel}>Not now</button>
    </form>
  )
}
