import { useState } from 'preact/hooks'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { count } from '../format/numbers'
import { Page } from '../shell/Page'
import { useQuery } from '../shell/useQuery'
import { LogFilters } from './LogFilters'
import { LogRows } from './LogRows'
import { useTail } from './useTail'

export function LogsPage() {
  const [filters, change] = useQuery('service', 'level', 'text', 'trace')
  const [paused, setPaused] = useState(false)
  const search = new URLSearchParams(Object.entries({ ...filters, limit: '200' }).filter(([, value]) => value !== '')).toString()
  const tail = useTail(search, paused)
  return (
    <Page title="Logs" lead="Live from all services, newest first. A line opens to show what was sent with it.">
      <LogFilters filters={filters} change={change} />
      <Panel
        title={paused ? 'Paused' : 'Live'}
        aside={<button type="button" class="button" aria-pressed={paused} onClick={() => setPaused(!paused)}>{paused ? 'Go on' : 'Pause'}</button>}
      >
        {tail.message && <p class="notice bad" role="alert">{tail.message}</p>}
        {tail.dropped > 0 && <p class="notice warn">{count(tail.dropped)} lines came too fast for this page and are not shown. Narrow the filters.</p>}
        {tail.logs.length === 0 ? <Empty title="No line matches yet">New ones appear by themselves.</Empty> : <LogRows logs={tail.logs} />}
      </Panel>
    </Page>
  )
}
