import type { AlertView } from '../../contracts/alerts'
import { Mark } from '../../design/Mark'
import { AlertCard } from '../alerts/AlertCard'
import { byUrgency } from '../alerts/severity'
import { address } from '../shell/routes'

const SHOWN = 3

export function OpenAlerts({ alerts }: { alerts: AlertView[] }) {
  const loud = alerts.filter(alert => alert.state !== 'silenced').sort(byUrgency)
  const more = alerts.length - Math.min(SHOWN, loud.length)
  return (
    <section aria-labelledby="open-alerts" class="stack tight">
      <h2 id="open-alerts" class="only-heard">Open alerts</h2>
      {loud.length === 0 && <p class="all-well"><Mark tone="good" shape="check" text="No open alerts" /></p>}
      {loud.slice(0, SHOWN).map(alert => <AlertCard key={alert.id} alert={alert} />)}
      {more > 0 && <p class="small"><a href={address('alerts')}>{more} more {more === 1 ? 'alert' : 'alerts'}</a></p>}
    </section>
  )
}
