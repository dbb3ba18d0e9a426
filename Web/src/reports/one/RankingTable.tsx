import { useState } from 'preact/hooks'
import type { PlayerScore } from '../../contracts/reports'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { percent, seconds } from '../figures'
import { pressed, sorted, type SortKey, type Sorting } from './sorting'

interface RankingTableProps {
  players: readonly PlayerScore[]
  caption: string
  /** Where all that one has answered is; teams have no such page. */
  page?: (player: string) => string
}

// A list longer than this is shown when asked for; printed, it is whole.
const FIRST = 30

const columns = [['place', 'place'], ['name', 'name'], ['points', 'points'], ['right', 'rightHead'], ['answered', 'answered'], ['meanMs', 'meanHead']] as const satisfies readonly (readonly [SortKey, keyof typeof reports])[]

/** Who was how good. The heads of the columns sort. */
export function RankingTable({ players, caption, page }: RankingTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'place', falling: false })
  const [all, setAll] = useState(players.length <= FIRST)
  const lines = sorted(players, sorting)

  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="table ranking">
          <caption class="only-heard">{caption}. {reports.sortHelp}</caption>
          <thead>
            <tr>
              {columns.map(([key, word]) => (
                <th key={key} scope="col" class={key === 'name' ? '' : 'end'} aria-sort={sorting.by === key ? (sorting.falling ? 'descending' : 'ascending') : undefined}>
                  <button type="button" class="sort" onClick={() => setSorting(pressed(sorting, key))}>{reports[word]}<svg viewBox="0 0 8 8" aria-hidden="true"><path d="M4 1 7.5 7h-7Z" fill="currentColor" /></svg></button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={line.player} class={!all && at >= FIRST ? 'further' : undefined}>
                <td class="end number">{line.place}</td>
                <th scope="row">{page ? <a href={page(line.player)}>{line.name}</a> : line.name}{line.team && <span class="tag">{line.team}</span>}</th>
                <td class="end"><strong>{figure(line.points)}</strong></td>
                <td class="end">{line.right}/{line.asked} <span class="quiet">{line.asked > 0 && percent(line.right / line.asked)}</span></td>
                <td class="end">{line.answered}</td>
                <td class="end">{seconds(line.meanMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && <p class="centred no-print"><button type="button" class="button" onClick={() => setAll(true)}>{reports.allPlayers(players.length)}</button></p>}
    </>
  )
}
