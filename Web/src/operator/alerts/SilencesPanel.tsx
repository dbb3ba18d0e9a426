import { useState } from 'preact/hooks'
import type { SilenceList, SilenceView } from '../../contracts/alerts'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { endSilence } from './actions'
import { alertChanges } from './changes'
import { MaintenanceForm } from './MaintenanceForm'

/** What nobody is told of now: silences, or with a beginning, maintenance. */
export function SilencesPanel({ kind }: { kind: 'silences' | 'maintenance' }) {
  const asked = useAsked<SilenceList>(`/api/${kind}`, alertChanges.value)
  const [message, setMessage] = useState('')

  async function end(id: string) {
    const answer = await endSilence(id, kind)
    setMessage(answer.ok ? 'Ended.' : answer.message)
    asked.again()
  }

  return (
    <Panel title={kind === 'silences' ? 'Silences' : 'Maintenance'} aside={<span role="status" class="small quiet">{message}</span>}>
      <div class="stack tight">
        <Loaded asked={asked}>
          {({ silences }) => silences.length === 0 ? <Empty title={kind === 'silences' ? 'Nothing is silenced' : 'None is planned'} /> : (
            <Table caption={kind} rows={silences} id={silence => silence.id} columns={[
              { title: 'What', cell: whatOf },
              { title: 'From', cell: silence => moment(silence.from) },
              { title: 'Until', cell: silence => moment(silence.until) },
              { title: 'Because', cell: silence => silence.reason },
              { title: 'By', cell: silence => silence.by },
              { title: 'End', cell: silence => <button type="button" class="button" onClick={() => void end(silence.id)}>End now<span class="only-heard">: {whatOf(silence)}</span></button> },
            ]} />
          )}
        </Loaded>
        {kind === 'maintenance' && <MaintenanceForm onPlanned={asked.again} />}
      </div>
    </Panel>
  )
}

function whatOf({ subject, instance, cause }: SilenceView): string {
  return [instance ?? subject, cause].filter(part => part).join(', ') || 'Everything'
}
