import type { ComponentChildren } from 'preact'
import { useAsking } from './useAsking'

interface AskTwiceProps {
  label: ComponentChildren
  /** What happens then. */
  question: string
  yes: string
  no: string
  onYes: () => void
}

/** A button for what cannot be undone: it asks first. */
export function AskTwice({ label, question, yes, no: keep, onYes }: AskTwiceProps) {
  const { asking, ask, cancel, opener, no } = useAsking()

  function sure() {
    cancel()
    onYes()
  }

  if (!asking) return <button type="button" ref={opener} class="button danger" onClick={ask}>{label}</button>
  return (
    <div class="notice warn stack tight" role="group" aria-label={question}>
      <p>{question}</p>
      <p class="row">
        <button type="button" class="button danger" onClick={sure}>{yes}</button>
        <button type="button" class="button" ref={no} onClick={cancel}>{keep}</button>
      </p>
    </div>
  )
}
