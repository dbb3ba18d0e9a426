import { useWaited } from '../player/parts/useWaited'
import { host } from '../words/host'

// Usually it takes a tenth of this.
const PATIENCE_MS = 4_000

/** Until the first view has come. Whoever waits for long is told so, and where to look for the reason. */
export function Entering() {
  const long = useWaited(PATIENCE_MS)
  return (
    <div class="waiting-page stack">
      <h1 class="only-heard">{host.lead}</h1>
      <p class="quiet" role="status">{host.entering}</p>
      {long && <p role="alert">{host.stillEntering} <a href="/test">{host.testConnection}</a></p>}
    </div>
  )
}
