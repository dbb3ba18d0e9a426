import { useEffect, useState } from 'preact/hooks'
import { say } from './frame'
import { copying } from '../words/copying'

const SHOWN_MS = 2_000

/** Copies; where the browser does not let us, the text is there to be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'' | 'copied' | 'failed'>('')

  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState(''), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      say(copying.copied)
    } catch {
      setState('failed')
      say(copying.notCopied)
    }
  }

  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>{state === 'copied' ? `✓ ${copying.copied}` : label}</button>
      {state === 'failed' && <label class="field">{copying.notCopied}<input readOnly value={text} onFocus={event => event.currentTarget.select()} /></label>}
    </>
  )
}
