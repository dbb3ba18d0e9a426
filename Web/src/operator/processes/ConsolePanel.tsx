import { useLayoutEffect, useRef } from 'preact/hooks'
import { Panel } from '../../design/Panel'
import { useConsole } from './useConsole'

// Whoever has scrolled further up than this reads something, and is left there.
const NEAR_END_PX = 40

/** What a process writes to its console, as it writes it. */
export function ConsolePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { text, message } = useConsole(id)
  const box = useRef<HTMLPreElement>(null)
  const atEnd = useRef(true)

  useLayoutEffect(() => {
    if (atEnd.current) box.current?.scrollTo(0, box.current.scrollHeight)
  }, [text])

  function noteScroll() {
    const { scrollHeight, scrollTop, clientHeight } = box.current!
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX
  }

  return (
    <Panel title={<>Output of {id}</>} aside={<button type="button" class="button" onClick={onClose}>Close</button>}>
      {message && <p class="notice bad" role="alert">{message}</p>}
      <pre class="console" tabIndex={0} role="region" aria-label={`Output of ${id}`} ref={box} onScroll={noteScroll}>{text || 'Nothing written yet.'}</pre>
    </Panel>
  )
}
