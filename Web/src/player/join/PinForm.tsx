import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { go } from '../../app/place'
import { readPin } from '../../live/pin'
import { join } from '../../words/join'
import { askForGame } from './gameInfo'
import { problemWords } from '../../words/problems'

export function PinForm({ brought }: { brought: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(brought)
  const [trouble, setTrouble] = useState('')
  const [asking, setAsking] = useState(false)
  useLayoutEffect(() => field.current!.focus({ preventScroll: true }), [])

  function refuse(words: string) {
    setTrouble(words)
    field.current!.focus()
    field.current!.select()
  }

  async function submit(event: Event) {
    event.preventDefault()
    if (asking) return
    const pin = readPin(typed)
    if (!pin) return refuse(join.pinForm)
    setAsking(true)
    const answer = await askForGame(pin)
    setAsking(false)
    if (answer.ok) go(`/play/${pin}`)
    else refuse(problemWords(answer))
  }

  return (
    <form class="stack" onSubmit={submit} noValidate>
      <label class="field">
        {join.pin}
        <input ref={field} class="pin-field number" name="pin" inputMode="numeric" autoComplete="off" spellcheck={false} placeholder="000 000" value={typed} onInput={event => setTyped(event.currentTarget.value)}
          aria-invalid={trouble !== ''} aria-describedby="pin-trouble" />
      </label>
      <p id="pin-trouble" class="trouble" role="alert">{trouble}</p>
      <button type="submit" class="button main large" aria-disabled={asking}>{asking ? join.joining : join.enter}</button>
    </form>
  )
}
