import { Page } from '../shell/Page'
import { Viewed } from '../shell/Viewed'
import { OpenAlerts } from './OpenAlerts'
import { Summary } from './Summary'
import { ServiceTile } from './ServiceTile'
import { Foundations } from './Foundations'
import { Distribution } from './Distribution'
import { inOrder } from './order'
import { TrafficPanel } from './TrafficPanel'

export function OverviewPage() {
  return (
    <Page title="Overview">
      <Viewed>
        {view => (
          <>
            <OpenAlerts alerts={view.alerts} />
            <Summary view={view} />
            <div class="tiles">
              {inOrder(Object.keys(view.status.services), view.gateway?.metrics.services).map(type => (
                <ServiceTile key={type} type={type} instances={view.status.services[type]!} metrics={view.gateway?.metrics.services[type]} />
              ))}
            </div>
            <div class="halves">
              <TrafficPanel />
              {view.gateway && <Distribution services={view.gateway.metrics.services} instances={view.gateway.metrics.instances} />}
            </div>
            <Foundations dependencies={view.dependencies} />
          </>
        )}
      </Viewed>
    </Page>
  )
}
