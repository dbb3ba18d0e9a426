import { useEffect, useState } from 'preact/hooks'

const PAUSE_MS = 300

/** A search is made when the typing pauses, not for each letter. */
export function TextField({ label, value, onChange, ...rest }: { label: string; value: string; onChange: (text: string) => void; placeholder?: string; inputMode?: 'numeric' | 'search' }) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return <label class="field">{label}<input type="search" value={text} onInput={event => setText(event.currentTarget.value)} {...rest} /></label>
}
