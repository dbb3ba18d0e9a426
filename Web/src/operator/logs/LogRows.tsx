import type { LogView } from '../../contracts/logs'
import { LogRow } from './LogRow'

export function LogRows({ logs }: { logs: readonly LogView[] }) {
  return <ol class="logs">{logs.map(log => <LogRow key={log.id} log={log} />)}</ol>
}
