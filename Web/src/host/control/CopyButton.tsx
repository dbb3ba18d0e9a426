import { useEffect, useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { host } from '../../words/host'

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
      say(host.copied)
    } catch {
      setState('failed')
      say(host.notCopied)
    }
  }

  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>{state === 'copied' ? `✓ ${host.copied}` : label}</button>
      {state === 'failed' && <label class="field">{host.notCopied}<input readOnly value={text} onFocus={event => event.currentTarget.select()} /></label>}
    </>
  )
}
