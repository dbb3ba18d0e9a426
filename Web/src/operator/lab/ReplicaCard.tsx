import { useState } from 'preact/hooks'
import type { ResourceView } from '../../contracts/resources'
import { now } from '../format/clock'
import { since } from '../format/times'
import { view } from '../live/view'
import { StateMark } from '../services/StateMark'
import { Strip } from '../services/Strip'
import { type Fault, faults, inject } from './faults'
import { note } from './log'

const SHOWN_MINUTES = 5

export function ReplicaCard({ resource, seconds, onDone }: { resource: ResourceView; seconds: number; onDone: () => void }) {
  const [busy, setBusy] = useState(false)
  const judged = Object.values(view.value?.status.services ?? {}).flat().find(instance => instance.serviceId === resource.id || instance.name === resource.id)

  async function act(fault: Fault) {
    setBusy(true)
    const answer = await inject(resource.id, fault, seconds)
    setBusy(false)
    note(answer.ok ? answer.value.message : `${fault.text} ${resource.id}: ${answer.message}`, !answer.ok)
    onDone()
  }

  return (
    <article class="panel instance" aria-label={resource.id}>
      <div class="row between"><h2>{resource.id}</h2>{judged ? <StateMark state={judged.state} /> : <span class="tag">{resource.state ?? 'unknown'}</span>}</div>
      <p class="small quiet number">
        {resource.state}{resource.pid !== undefined && <> · process {resource.pid}</>}{resource.startedAt && <> · runs for {since(resource.startedAt, now.value)}</>} · {resource.restarts} {resource.restarts === 1 ? 'restart' : 'restarts'}
      </p>
      {judged && <Strip history={judged.history} now={now.value} minutes={SHOWN_MINUTES} />}
      <div class="row">
        {faults.map(fault => (
          <button key={fault.action} type="button" class={`button ${fault.danger ? 'danger' : ''}`} title={fault.what} disabled={busy} onClick={() => void act(fault)}>
            {fault.text}<span class="only-heard"> {resource.id}</span>
          </button>
        ))}
      </div>
    </article>
  )
}
