import type { SystemView } from '../../contracts/view'
import { Figures } from '../../design/Figures'
import { count, percent, rate } from '../format/numbers'
import { successOf } from './shares'
import { ALL, history } from '../live/history'

/** The system in one line. */
export function Summary({ view }: { view: SystemView }) {
  const { total, healthy, unhealthy } = view.status.summary
  const traffic = view.gateway?.metrics.loadBalancer
  const last = history.value.get(ALL)?.at(-1)
  const success = successOf(last)
  return (
    <section class="panel" aria-label="The whole system">
      <Figures large of={[
        { name: 'Replicas healthy', value: `${healthy} of ${total}`, bad: unhealthy > 0 },
        { name: 'Requests a second', value: rate(traffic?.rps) },
        { name: 'Succeed now', value: percent(success), bad: success !== undefined && success < 0.99 },
        { name: 'Requests so far', value: count(traffic?.total) },
        { name: 'Failed so far', value: count(traffic?.failed) },
      ]} />
    </section>
  )
}
