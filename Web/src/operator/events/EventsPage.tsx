import { useState } from 'preact/hooks'
import type { RecentEvents } from '../../contracts/events'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Page } from '../shell/Page'
import { address } from '../shell/routes'
import { DeadLetters } from './DeadLetters'
import { plain } from './plain'
import { traceIdOf } from './traceId'

export function EventsPage() {
  const asked = useAsked<RecentEvents>('/api/events/recent?limit=200')
  const [text, setText] = useState('')
  return (
    <Page title="Events" lead="What has happened in the system, as its services tell each other." aside={<button type="button" class="button" onClick={asked.again} disabled={asked.asking}>Look again</button>}>
      <DeadLetters />
      <Panel title="Recent" aside={<label class="field">Filter<input type="search" value={text} onInput={event => setText(event.currentTarget.value)} placeholder="Type, key or source" /></label>}>
        <Loaded asked={asked}>
          {({ events }) => {
            const found = events.filter(event => `${event.type} ${event.key} ${event.source}`.toLowerCase().includes(text.toLowerCase()))
            return found.length === 0 ? <Empty title="No events" /> : (
              <Table caption="Recent events, newest first" rows={found} id={event => event.id} columns={[
                { title: 'Type', cell: event => event.type },
                { title: 'Time', cell: event => <time class="nowrap" dateTime={event.time}>{moment(event.time)}</time> },
                { title: 'Key', cell: event => <code>{event.key}</code> },
                { title: 'Source', cell: event => event.source },
                { title: 'Data', cell: event => <code class="small">{plain(event.data)}</code> },
                { title: 'Trace', cell: event => <TraceLink parent={event.traceParent} /> },
              ]} />
            )
          }}
        </Loaded>
      </Panel>
    </Page>
  )
}

function TraceLink({ parent }: { parent: string | undefined }) {
  const id = traceIdOf(parent)
  return id ? <a href={address('trace', { id })}>{id.slice(0, 8)}</a> : <>–</>
}
