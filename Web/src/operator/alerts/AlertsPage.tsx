import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Page } from '../shell/Page'
import { Viewed } from '../shell/Viewed'
import { AlertCard } from './AlertCard'
import { AlertHistory } from './AlertHistory'
import { DeliveriesPanel } from './DeliveriesPanel'
import { byUrgency } from './severity'
import { SilencesPanel } from './SilencesPanel'

export function AlertsPage() {
  return (
    <Page title="Alerts" lead="One for each incident, with its root cause. Each is announced twice: when it begins and when it ends.">
      <Viewed>
        {view => (
          <Panel title={`Open (${view.alerts.length})`}>
            <div class="stack tight">
              {view.alerts.length === 0 && <Empty title="Nothing is wrong">Alerts appear here by themselves.</Empty>}
              {[...view.alerts].sort(byUrgency).map(alert => <AlertCard key={alert.id} alert={alert} />)}
            </div>
          </Panel>
        )}
      </Viewed>
      <AlertHistory />
      <SilencesPanel kind="silences" />
      <SilencesPanel kind="maintenance" />
      <DeliveriesPanel />
    </Page>
  )
}
