import { useState } from 'preact/hooks'
import type { ResourceView } from '../../contracts/resources'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { now } from '../format/clock'
import { since } from '../format/times'
import { ask } from '../live/ask'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { Page } from '../shell/Page'
import { useQuery } from '../shell/useQuery'
import { replicaChanges } from './changes'
import { ConsolePanel } from './ConsolePanel'
import { ProcessCommands } from './ProcessCommands'

export function ProcessesPage() {
  const asked = useAsked<ResourceView[]>('/api/resources', replicaChanges.value)
  const [{ console }, change] = useQuery('console')
  const [message, setMessage] = useState('')

  async function give(id: string, command: string) {
    const answer = await ask<ResourceView>(`/api/resources/${encodeURIComponent(id)}/${command}`, { method: 'POST' })
    setMessage(answer.ok ? `${id}: ${answer.value.state ?? 'done'}.` : answer.message)
    asked.again()
  }

  return (
    <Page title="Processes" lead="What the local orchestrator runs on this machine." aside={<button type="button" class="button" disabled={asked.asking} onClick={asked.again}>Look again</button>}>
      {console && <ConsolePanel key={console} id={console} onClose={() => change({ console: '' })} />}
      <Panel title="Running here" aside={<span role="status" class="small quiet">{message}</span>}>
        <Loaded asked={asked}>
          {resources => (
            <Table caption="Processes" rows={resources} id={one => one.id} columns={[
              { title: 'Id', cell: one => one.id },
              { title: 'State', cell: one => `${one.state ?? 'unknown'}${one.health ? `, ${one.health.toLowerCase()}` : ''}` },
              { title: 'Process', cell: one => one.pid ?? '–', end: true },
              { title: 'Runs for', cell: one => (one.startedAt ? since(one.startedAt, now.value) : '–'), end: true },
              { title: 'Restarts', cell: one => one.restarts, end: true },
              { title: 'Last exit', cell: one => one.exitCode ?? '–', end: true },
              { title: 'Commands', cell: one => <ProcessCommands id={one.id} onGive={command => void give(one.id, command)} onConsole={() => change({ console: one.id })} /> },
            ]} />
          )}
        </Loaded>
      </Panel>
    </Page>
  )
}
