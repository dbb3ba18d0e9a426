import { Empty } from '../../design/Empty'
import { Figures } from '../../design/Figures'
import { now } from '../format/clock'
import { count, rate } from '../format/numbers'
import { since } from '../format/times'
import { Page } from '../shell/Page'
import { Viewed } from '../shell/Viewed'
import { TrafficPanel } from '../overview/TrafficPanel'
import { FailuresPanel } from './FailuresPanel'
import { ReplicasPanel } from './ReplicasPanel'
import { ServicesPanel } from './ServicesPanel'

export function GatewayPage() {
  return (
    <Page title="Gateway" lead="The public door: whom it sends requests to, whom it does not, and what it had to try again.">
      <Viewed>
        {({ gateway }) => {
          if (!gateway) return <Empty title="The gateway has not reported yet">Its figures come with its first report.</Empty>
          const services = Object.values(gateway.metrics.services)
          return (
            <>
              <section class="panel" aria-label="The gateway itself">
                <Figures large of={[
                  { name: 'Requests a second', value: rate(gateway.metrics.loadBalancer.rps) },
                  { name: 'In progress', value: count(services.reduce((sum, of) => sum + of.inProgress, 0)) },
                  { name: 'Queued', value: count(services.reduce((sum, of) => sum + of.queued, 0)) },
                  { name: 'Turned away', value: count(services.reduce((sum, of) => sum + of.shed, 0)) },
                  { name: 'Tried again', value: count(services.reduce((sum, of) => sum + of.retries, 0)) },
                  { name: 'Reported', value: `${since(gateway.at, now.value)} ago` },
                ]} />
              </section>
              <ServicesPanel gateway={gateway} />
              <ReplicasPanel gateway={gateway} />
              <div class="halves">
                <TrafficPanel />
                <FailuresPanel failures={gateway.metrics.loadBalancer.failuresByType} />
              </div>
            </>
          )
        }}
      </Viewed>
    </Page>
  )
}
