import type { AlertView } from '../../contracts/alerts'
import { Mark } from '../../design/Mark'
import { now } from '../format/clock'
import { duration, moment, since } from '../format/times'
import { AlertActions } from './AlertActions'
import { sentenceOf } from './sentence'
import { alertStates, severities } from './severity'

/** An incident in three lines: how bad and since when, what, and what has been done about it. */
export function AlertCard({ alert }: { alert: AlertView }) {
  const severity = severities[alert.severity] ?? severities.info
  const open = alert.ended === undefined
  return (
    <article class={`alert ${open ? `alert-${severity.tone}` : ''} ${alert.state === 'firing' ? 'alert-firing' : ''}`}>
      <div class="stack tight">
        <div class="row">
          <Mark {...severity} />
          <Mark {...(alertStates[alert.state] ?? alertStates.firing)} />
          <span class="small quiet">
            <time dateTime={alert.began} title={moment(alert.began)}>
              {open ? `for ${since(alert.began, now.value)}` : `${moment(alert.began)}, lasted ${duration(Date.parse(alert.ended!) - Date.parse(alert.began))}`}
            </time>
          </span>
        </div>
        <h3>{sentenceOf(alert)}</h3>
        <p class="small quiet">
          <span class="tag">{alert.cause}</span>
          {alert.hidden > 0 && <> It is the cause of {alert.hidden} {alert.hidden === 1 ? 'other that is' : 'others that are'} not listed.</>}
          {alert.acknowledgedBy && <> Acknowledged by {alert.acknowledgedBy}.</>}
        </p>
      </div>
      {open && <AlertActions alert={alert} />}
    </article>
  )
}
