import { now } from '../format/clock'
import { duration } from '../format/times'
import { connected, heardAt, view } from '../live/view'
import { trouble } from '../live/why'

const LATE_MS = 5_000

/** Old facts must not look like new ones. */
export function StaleNotice() {
  const late = heardAt.value !== undefined && !connected.value && now.value - heardAt.value > LATE_MS
  if (late) return <p class="notice bad">{trouble.value || 'The dashboard does not answer.'} What you see is {duration(now.value - heardAt.value!)} old; this page reconnects by itself.</p>
  const gateway = view.value && (!view.value.gateway || now.value - Date.parse(view.value.gateway.at) > LATE_MS * 2)
  if (gateway) return <p class="notice warn">The gateway has not reported {view.value!.gateway ? `for ${duration(now.value - Date.parse(view.value!.gateway.at))}` : 'yet'}: traffic and latencies are not of now.</p>
  return view.value && !view.value.speaking ? <p class="notice">Another dashboard judges and speaks; this one watches, and takes over if that one falls silent.</p> : null
}
