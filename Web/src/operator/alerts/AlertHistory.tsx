import { useEffect } from 'preact/hooks'
import type { AlertView } from '../../contracts/alerts'
import { Choice } from '../../design/Choice'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { view } from '../live/view'
import { useQuery } from '../shell/useQuery'
import { AlertCard } from './AlertCard'

const RANGES = [['1', '1 hour'], ['24', '1 day'], ['168', '1 week']] as const

/** Asked anew when an alert has begun or ended, not by the clock. */
export function AlertHistory() {
  const [{ hours }, change] = useQuery('hours')
  const range = hours || '24'
  const asked = useAsked<AlertView[]>(`/api/alerts/history?hours=${range}`)
  const open = view.value?.alerts.map(alert => alert.id).join() ?? ''
  useEffect(() => asked.again(), [open])

  return (
    <Panel title="History" aside={<Choice label="Time range" options={RANGES} value={range as '24'} onChange={value => change({ hours: value })} />}>
      <Loaded asked={asked}>
        {alerts => {
          const ended = alerts.filter(alert => alert.ended !== undefined)
          return ended.length === 0 ? <Empty title="No incident has ended in this time" /> : <div class="stack tight">{ended.map(alert => <AlertCard key={alert.id} alert={alert} />)}</div>
        }}
      </Loaded>
    </Panel>
  )
}
