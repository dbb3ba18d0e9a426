import { useRef } from 'preact/hooks'
import type { TableLine } from '../contracts/game'
import { shapes } from '../design/shapes'
import { figure } from '../words/numbers'
import { screen } from '../words/screen'
import { moveOf, type Move } from './moves'
import { TeamTable } from './TeamTable'
import { useMoves } from './useMoves'
import './leaderboard.css'

// So many can be read from the last row.
const SHOWN = 8

export function Leaderboard({ lines, teams }: { lines: readonly TableLine[]; teams: readonly TableLine[] | undefined }) {
  const list = useRef<HTMLOListElement>(null)
  const shown = lines.slice(0, SHOWN)
  const isFirst = lines.every(line => line.before === undefined)
  useMoves(list, shown)
  return (
    <>
      <h2 class="scene-title">{screen.table}</h2>
      <div class={teams?.length ? 'with-teams' : undefined}>
        <ol class="lines" ref={list}>{shown.map(line => <Line key={line.name} line={line} move={moveOf(line, isFirst)} />)}</ol>
        {teams && teams.length > 0 && <TeamTable teams={teams} />}
      </div>
    </>
  )
}

function Line({ line, move }: { line: TableLine; move: Move }) {
  return (
    <li class={line.place <= 3 ? `line top-${line.place}` : 'line'}>
      <span class="line-place number">{line.place}</span>
      <span class="line-name"><bdi>{line.name}</bdi>{line.team && <span class="line-team">{line.team}</span>}</span>
      <span class={`line-move ${move.kind}`}>{moveMark(move)}</span>
      <span class="line-right quiet number">{screen.rightOf(line.right, line.asked)}</span>
      <span class="line-points number">{figure(line.points)}</span>
    </li>
  )
}

function moveMark(move: Move) {
  if (move.kind === 'same') return null
  if (move.kind === 'new') return screen.fresh
  return <><svg viewBox="0 0 16 16" role="img" aria-label={screen[move.kind](move.places)}>{shapes[move.kind]}</svg><span aria-hidden="true">{move.places}</span></>
}
