import { useState } from 'preact/hooks'
import type { ReplicaStatus } from '../../contracts/status'
import { now } from '../format/clock'
import { since } from '../format/times'
import { StateMark } from '../services/StateMark'
import { Strip } from '../services/Strip'
import { type Fault, faults, inject } from './faults'
import { note } from './log'

const SHOWN_MINUTES = 5

export function ReplicaCard({ replica, seconds }: { replica: ReplicaStatus; seconds: number }) {
  const [busy, setBusy] = useState(false)

  async function act(fault: Fault) {
    setBusy(true)
    const answer = await inject(replica.serviceId, fault, seconds)
    setBusy(false)
    note(`${replica.serviceId}: ${answer.ok ? answer.value.message : answer.message}`, !answer.ok)
  }

  return (
    <article class="panel instance" aria-label={replica.name}>
      <div class="row between"><h2>{replica.name}</h2><StateMark state={replica.state} /></div>
      <p class="small quiet number">for {since(replica.since, now.value)}{replica.reason && `: ${replica.reason}`}</p>
      <Strip history={replica.history} now={now.value} minutes={SHOWN_MINUTES} />
      <div class="row">
        {faults.map(fault => (
          <button key={fault.name} type="button" class={`button ${fault.danger ? 'danger' : ''}`} title={fault.what} disabled={busy} onClick={() => void act(fault)}>
            {fault.text}<span class="only-heard"> {replica.name}</span>
          </button>
        ))}
      </div>
    </article>
  )
}
