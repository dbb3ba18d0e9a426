import { Panel } from '../../design/Panel'
import { useConsole } from './useConsole'

/** What a process writes to its console, as it writes it. */
export function ConsolePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { text, message } = useConsole(id)
  return (
    <Panel title={<>Output of {id}</>} aside={<button type="button" class="button" onClick={onClose}>Close</button>}>
      {message && <p class="notice bad" role="alert">{message}</p>}
      <pre class="console" tabIndex={0} role="region" aria-label={`Output of ${id}`} ref={box => box?.scrollTo(0, box.scrollHeight)}>{text || 'Nothing written yet.'}</pre>
    </Panel>
  )
}
