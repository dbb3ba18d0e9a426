import { useState } from 'preact/hooks'
import { player } from '../../words/player'

/** The button that sends a form, and what is missing yet. It stays reachable: it says what is wrong when it is used too early. */
export function SendBar({ disabled, missing = '' }: { disabled: boolean; missing?: string }) {
  const [pressed, setPressed] = useState(false)
  function check(event: Event) {
    setPressed(true)
    if (missing) event.preventDefault()
  }

  return (
    <div class="send-bar">
      <p class="trouble" role="alert" id="answer-trouble">{pressed ? missing : ''}</p>
      <button type="submit" class="button main large" disabled={disabled} onClick={check}>{player.send}</button>
    </div>
  )
}
