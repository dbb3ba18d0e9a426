import { useEffect, useRef } from 'preact/hooks'
import { host } from '../../words/host'
import { isForPrimary, type Primary } from './primary'

interface PrimaryButtonProps {
  primary: Primary
  busy: boolean
  connected: boolean
  press: () => void
}

/** The big button. It says what it does, and if it cannot, why; Space and Enter press it from anywhere. */
export function PrimaryButton({ primary, busy, connected, press }: PrimaryButtonProps) {
  const reason = !connected ? host.noConnection : primary.blocked && host.atLeastOne
  const disabled = busy || reason !== undefined
  const now = useRef({ disabled, press })
  now.current = { disabled, press }

  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.defaultPrevented || !isForPrimary(event, event.target as HTMLElement | null)) return
      event.preventDefault()
      if (!now.current.disabled) now.current.press()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])

  // It stays in the tab order while it waits: whoever presses it by keyboard keeps their place.
  return (
    <div class="primary">
      <button type="button" class="button main large" aria-disabled={disabled} aria-describedby="primary-help" onClick={() => !disabled && press()}>{host[primary.name]}</button>
      <p id="primary-help" class={reason ? 'small tone-warn' : 'quiet small key-help'}>{reason ?? host.orKey}</p>
    </div>
  )
}
