import type { SeatView } from '../../contracts/game'
import { Mark } from '../../design/Mark'
import { useAsking } from '../../design/useAsking'
import { host } from '../../words/host'
import { figure } from '../../words/numbers'
import type { Acts } from './useActs'

const factors = [1, 1.25, 1.5, 2]

/** One player, their time, and the way out, which is asked for once more because there is none back. */
export function PlayerRow({ seat, acts, over }: { seat: SeatView; acts: Acts; over: boolean }) {
  const { asking, ask, cancel, opener, no } = useAsking()
  if (asking) {
    return (
      <li class="notice warn player-row">
        <span>{host.kickAsk(seat.name)}</span>
        <span class="row">
          <button type="button" class="button danger" onClick={() => void acts.command('Kick', seat.player)}>{host.kick}</button>
          <button type="button" class="button" ref={no} onClick={cancel}>{host.no}</button>
        </span>
      </li>
    )
  }

  return (
    <li class="player-row">
      <span class="player-name">
        <bdi>{seat.name}</bdi>
        {seat.team && <span class="tag">{seat.team}</span>}
        {!seat.here && <Mark tone="warn" shape="ring" text={host.away} />}
      </span>
      {!over && (
        <span class="row">
          <select class={seat.extra > 1 ? 'player-time more' : 'player-time'} aria-label={host.time(seat.name)} value={String(seat.extra)} onChange={event => void acts.command('GiveTime', seat.player, Number(event.currentTarget.value))}>
            {factors.map(factor => <option key={factor} value={String(factor)}>{factor === 1 ? host.usualTime : host.factor(figure(factor))}</option>)}
          </select>
          <button type="button" ref={opener} class="button plain" aria-label={`${host.kick}: ${seat.name}`} onClick={ask}>{host.kick}</button>
        </span>
      )}
    </li>
  )
}
