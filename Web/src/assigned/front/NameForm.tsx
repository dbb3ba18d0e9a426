import { useRef, useState } from 'preact/hooks'
import { session } from '../../account/session'
import { assigned } from '../../words/assigned'

/** One field and a button. Who has an account is found by it on each device, whatever they call themselves here. */
export function NameForm({ timed, onBegin }: { timed: boolean; onBegin: (name: string) => Promise<string | undefined> }) {
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(session.peek()?.name ?? '')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: Event) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const complaint = name.trim() === '' ? assigned.nameMissing : await onBegin(name.trim())
    setBusy(false)
    setTrouble(complaint ?? '')
    if (complaint) field.current?.focus()
  }

  return (
    <form class="panel stack" onSubmit={submit} noValidate>
      <label class="field">
        {assigned.name}
        <input ref={field} class="name-field" name="name" maxLength={40} autoComplete="name" autoCapitalize="words" spellcheck={false} enterKeyHint="go" value={name} onInput={event => setName(event.currentTarget.value)}
          aria-invalid={trouble !== ''} aria-describedby="name-hint name-trouble" />
        <span id="name-hint" class="quiet small">{assigned.nameHint}</span>
      </label>
      <p id="name-trouble" class="trouble" role="alert">{trouble}</p>
      <button type="submit" class="button main large" aria-disabled={busy}>{busy ? assigned.beginning : assigned.begin}</button>
      <p class="quiet small">{timed ? assigned.resumesTimed : assigned.resumes}</p>
    </form>
  )
}
