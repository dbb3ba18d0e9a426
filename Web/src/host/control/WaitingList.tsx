import { useState } from 'preact/hooks'
import type { SeatView } from '../../contracts/game'
import { host } from '../../words/host'
import type { Acts } from './useActs'

// A socket may send 20 messages a second; the rest is for what else a host does meanwhile.
const PACE_MS = 100

/** Who has asked to come in. */
export function WaitingList({ waiting, acts }: { waiting: readonly SeatView[]; acts: Acts }) {
  const [admitting, setAdmitting] = useState(false)
  if (waiting.length === 0) return null

  async function admitAll() {
    setAdmitting(true)
    for (const { player } of waiting) {
      await acts.command('Admit', player)
      await new Promise(resolve => setTimeout(resolve, PACE_MS))
    }
    setAdmitting(false)
  }

  return (
    <section class="notice stack tight" aria-labelledby="waiting">
      <div class="row between">
        <h3 id="waiting">{host.waiting}</h3>
        <button type="button" class="button main" disabled={admitting} onClick={() => void admitAll()}>{host.admitAll}</button>
      </div>
      <ul class="players">
        {waiting.map(({ player, name, team }) => (
          <li key={player} class="player-row">
            <span class="player-name"><bdi>{name}</bdi>{team && <span class="tag">{team}</span>}</span>
            <span class="row">
              <button type="button" class="button" aria-label={`${host.admit}: ${name}`} onClick={() => void acts.command('Admit', player)}>{host.admit}</button>
              <button type="button" class="button plain" aria-label={`${host.reject}: ${name}`} onClick={() => void acts.command('Kick', player)}>{host.reject}</button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
