import type { AlertList } from '../../contracts/alerts'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { useQuery } from '../shell/useQuery'
import { AlertCard } from './AlertCard'
import { alertChanges } from './changes'

const LIMIT = 30

/** Asked anew when an alert has begun or ended, not by the clock. */
export function AlertHistory() {
  const [{ before }, change] = useQuery('before')
  const asked = useAsked<AlertList>(`/api/alerts?state=resolved&limit=${LIMIT}${before && `&before=${encodeURIComponent(before)}`}`, alertChanges.value)

  return (
    <Panel title="History">
      <Loaded asked={asked}>
        {({ alerts, historyAway }) => (
          <div class="stack tight">
            {historyAway && <p class="notice warn">The database does not answer: what has been is not listed.</p>}
            {alerts.length === 0 ? <Empty title="No incident has ended yet" /> : alerts.map(alert => <AlertCard key={alert.id} alert={alert} />)}
            <p class="row">
              {before && <button type="button" class="button" onClick={() => change({ before: '' })}>Newest</button>}
              {alerts.length === LIMIT && <button type="button" class="button" onClick={() => change({ before: alerts.at(-1)!.id })}>Earlier</button>}
            </p>
          </div>
        )}
      </Loaded>
    </Panel>
  )
}
