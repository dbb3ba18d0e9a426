import { useState } from 'preact/hooks'
import { view } from '../live/view'
import { StateMark } from '../services/StateMark'
import { switchRedis } from './faults'
import { note } from './log'

/** Redis away is the fault that tests most: limits, caches, sessions and jobs all notice it. */
export function RedisSwitch() {
  const [busy, setBusy] = useState(false)
  const redis = view.value?.dependencies.find(dependency => dependency.name === 'redis')

  async function act(command: 'stop' | 'start') {
    setBusy(true)
    const answer = await switchRedis(command)
    setBusy(false)
    note(answer.ok ? answer.value.message : answer.message, !answer.ok)
  }

  return (
    <article class="panel instance" aria-label="redis">
      <div class="row between"><h2>redis</h2>{redis && <StateMark state={redis.state} />}</div>
      <p class="small quiet">{redis?.reason ?? 'Limits, caches, sessions, jobs and the registry lean on it.'}</p>
      <div class="row">
        <button type="button" class="button danger" disabled={busy} onClick={() => void act('stop')}>Stop Redis</button>
        <button type="button" class="button" disabled={busy} onClick={() => void act('start')}>Start Redis</button>
      </div>
    </article>
  )
}
