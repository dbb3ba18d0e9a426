import type { TableLine } from '../contracts/game'
import { figure } from '../words/numbers'
import { screen } from '../words/screen'

export function TeamTable({ teams }: { teams: readonly TableLine[] }) {
  const most = Math.max(1, ...teams.map(team => team.points))
  return (
    <section class="teams">
      <h3>{screen.teams} <span class="quiet">{screen.teamMean}</span></h3>
      <ol>
        {teams.map(team => (
          <li key={team.name}>
            <span class="line-place number">{team.place}</span>
            <span class="line-name"><bdi>{team.name}</bdi></span>
            <span class="line-points number">{figure(team.points)}</span>
            <span class="share" aria-hidden="true"><span style={{ transform: `scaleX(${team.points / most})` }} /></span>
          </li>
        ))}
      </ol>
    </section>
  )
}
