import type { TableLine } from '../contracts/game'
import { figure } from '../words/numbers'
import { screen } from '../words/screen'
import { Confetti } from './Confetti'
import { TeamTable } from './TeamTable'
import './podium.css'

const STEPS = 3
const SHOWN = 10

/** The first three, and the next seven, because more than three deserve to be seen. */
export function Podium({ lines, teams }: { lines: readonly TableLine[]; teams: readonly TableLine[] | undefined }) {
  const next = lines.slice(STEPS, SHOWN)
  return (
    <>
      <h2 class="scene-title">{screen.podium}</h2>
      {lines.length === 0 && <p class="quiet">{screen.nobodyPlayed}</p>}
      <div class={teams?.length ? 'podium-room with-teams' : 'podium-room'}>
        <div class="podium-and-next">
          <ol class="podium">
            {lines.slice(0, STEPS).map((line, at) => (
              <li key={line.name} class={`step step-${at + 1}`}>
                <strong class="step-name"><bdi>{line.name}</bdi></strong>
                <span class="step-points number">{figure(line.points)} {screen.points}</span>
                <span class="step-block"><span class="step-place number" aria-label={screen.place(line.place)}>{line.place}</span><span class="step-right number">{screen.rightOf(line.right, line.asked)}</span></span>
              </li>
            ))}
          </ol>
          {next.length > 0 && (
            <ol class="next-lines">
              {next.map(line => <li key={line.name}><span class="line-place number">{line.place}</span><span class="line-name"><bdi>{line.name}</bdi></span><span class="line-points number">{figure(line.points)}</span></li>)}
            </ol>
          )}
        </div>
        {teams && teams.length > 0 && <TeamTable teams={teams} />}
      </div>
      {lines.length > 0 && <Confetti />}
    </>
  )
}
