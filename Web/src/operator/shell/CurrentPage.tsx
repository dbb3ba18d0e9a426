import { useEffect } from 'preact/hooks'
import { AlertsPage } from '../alerts/AlertsPage'
import { EventsPage } from '../events/EventsPage'
import { GatewayPage } from '../gateway/GatewayPage'
import { LabPage } from '../lab/LabPage'
import { LogsPage } from '../logs/LogsPage'
import { MetricsPage } from '../metrics/MetricsPage'
import { OverviewPage } from '../overview/OverviewPage'
import { ProcessesPage } from '../processes/ProcessesPage'
import { QueuesPage } from '../queues/QueuesPage'
import { RegistryPage } from '../registry/RegistryPage'
import { ServicePage } from '../services/ServicePage'
import { TopologyPage } from '../topology/TopologyPage'
import { TracePage } from '../traces/TracePage'
import { TracesPage } from '../traces/TracesPage'
import { view } from '../live/view'
import { place } from './place'
import type { Match } from './routes'

export function CurrentPage() {
  const here = place.value
  const title = here ? titles[here.name] + Object.values(here.parameters).map(value => ` ${value}`).join('') : 'No such page'
  const firing = view.value?.alerts.filter(alert => alert.state === 'firing').length ?? 0
  useEffect(() => { document.title = `${firing > 0 ? `(${firing}) ` : ''}${title} · QuizNet operations` }, [title, firing])
  return here ? page(here) : <div class="stack"><h1>No such page</h1><p><a href="/">To the overview</a></p></div>
}

const titles: Record<Match['name'], string> = {
  overview: 'Overview', topology: 'Topology', service: 'Service', registry: 'Registry', gateway: 'Gateway', queues: 'Queues and stores',
  events: 'Events', alerts: 'Alerts', traces: 'Traces', trace: 'Trace', logs: 'Logs', metrics: 'Metrics', processes: 'Processes', lab: 'Fault lab',
}

function page({ name, parameters }: Match) {
  switch (name) {
    case 'overview': return <OverviewPage />
    case 'topology': return <TopologyPage />
    case 'service': return <ServicePage type={parameters.type!} />
    case 'registry': return <RegistryPage />
    case 'gateway': return <GatewayPage />
    case 'queues': return <QueuesPage />
    case 'events': return <EventsPage />
    case 'alerts': return <AlertsPage />
    case 'traces': return <TracesPage />
    case 'trace': return <TracePage id={parameters.id!} />
    case 'logs': return <LogsPage />
    case 'metrics': return <MetricsPage />
    case 'processes': return <ProcessesPage />
    case 'lab': return <LabPage />
  }
}
