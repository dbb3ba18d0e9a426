import { Empty } from '../../design/Empty'
import { Figures } from '../../design/Figures'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { now } from '../format/clock'
import { moment, since } from '../format/times'
import { StateMark } from '../services/StateMark'
import { Page } from '../shell/Page'
import { address } from '../shell/routes'
import { Viewed } from '../shell/Viewed'
import { entriesOf, isLate } from './entries'

export function RegistryPage() {
  return (
    <Page title="Registry" lead="Who has registered, and whether the gateway agrees.">
      <Viewed>
        {view => {
          const entries = entriesOf(view)
          const registry = view.dependencies.find(dependency => dependency.name === 'registry')
          return (
            <>
              <section class="panel" aria-label="The registry itself">
                <Figures large of={[
                  { name: 'Replicas registered', value: String(entries.length) },
                  { name: 'Heard from the registry', value: view.heard.registry ? `${since(view.heard.registry, now.value)} ago` : 'not yet' },
                  { name: 'The gateway reads', value: view.gateway?.status.source ?? 'unknown' },
                  { name: 'Not agreed', value: String(entries.filter(entry => entry.gateway !== 'listed').length), bad: entries.some(entry => entry.gateway !== 'listed') },
                ]} />
                {registry && <p class="row small"><StateMark state={registry.state} />{registry.reason}</p>}
              </section>
              <Panel title="Replicas">
                {entries.length === 0 ? <Empty title="Nobody has registered" /> : (
                  <Table caption="Registered replicas" rows={entries} id={entry => entry.instance.serviceId} columns={[
                    { title: 'Id', cell: entry => entry.instance.serviceId },
                    { title: 'Service', cell: entry => <a href={address('service', { type: entry.instance.type })}>{entry.instance.type}</a> },
                    { title: 'Address', cell: entry => <code>{entry.instance.url}</code> },
                    { title: 'State', cell: entry => <StateMark state={entry.instance.state} /> },
                    { title: 'Since', cell: entry => since(entry.instance.since, now.value), end: true },
                    { title: 'Registered', cell: entry => entry.registration ? <time dateTime={entry.registration.registeredAt}>{moment(entry.registration.registeredAt)}</time> : '–' },
                    { title: 'Last heartbeat', cell: entry => <span class={isLate(entry, now.value) ? 'tone-bad' : ''}>{entry.registration ? `${since(entry.registration.lastHeartbeat, now.value)} ago` : '–'}</span>, end: true },
                    { title: 'At the gateway', cell: entry => <span class={entry.gateway === 'listed' ? 'quiet' : 'tone-bad'}>{entry.gateway}</span> },
                  ]} />
                )}
              </Panel>
            </>
          )
        }}
      </Viewed>
    </Page>
  )
}
