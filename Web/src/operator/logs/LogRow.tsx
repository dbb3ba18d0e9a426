import type { LogView } from '../../contracts/logs'
import { moment, timeOfDay } from '../format/times'
import { address } from '../shell/routes'
import { Attributes } from '../telemetry/Attributes'
import { tagOf } from './levels'

/** A line; opened, all that was sent with it. */
export function LogRow({ log }: { log: LogView }) {
  return (
    <li>
      <details class="log">
        <summary>
          <time class="number quiet" dateTime={log.at} title={moment(log.at)}>{timeOfDay(log.at)}</time>
          <span class={`tag ${tagOf(log.level)}`}>{log.level}</span>
          <span class="quiet">{log.service}</span>
          <span class="log-message">{log.message}</span>
        </summary>
        <div class="stack tight log-details">
          <p class="small quiet">{log.category} · {log.instance} · {moment(log.at)}{log.traceId && <> · <a href={address('trace', { id: log.traceId })}>Trace {log.traceId.slice(0, 8)}</a></>}</p>
          <pre>{log.message}</pre>
          <Attributes of={log.attributes} />
        </div>
      </details>
    </li>
  )
}
