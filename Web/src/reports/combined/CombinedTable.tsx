import type { CombinedReport } from '../../contracts/reports'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'

/** A line for each player, a column for each report. */
export function CombinedTable({ of: { reports: all, players } }: { of: CombinedReport }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={reports.ranking}>
      <table class="table ranking combined-table">
        <caption class="only-heard">{reports.ranking}</caption>
        <thead>
          <tr>
            <th scope="col" class="end">{reports.place}</th><th scope="col">{reports.name}</th>
            <th scope="col" class="end">{reports.total}</th>
            {all.map((one, at) => <th key={at} scope="col" class="end" title={one.title}><span class="included-number number">{at + 1}</span><span class="only-heard">{one.title}</span></th>)}
            <th scope="col" class="end">{reports.rightHead}</th>
          </tr>
        </thead>
        <tbody>
          {players.map(player => (
            <tr key={player.name}>
              <td class="end number">{player.place}</td>
              <th scope="row">{player.name}</th>
              <td class="end"><strong>{figure(player.total)}</strong></td>
              {player.points.map((points, at) => <td key={at} class="end">{points === null || points === undefined ? <span class="quiet"><span aria-hidden="true">–</span><span class="only-heard">{reports.away}</span></span> : figure(points)}</td>)}
              <td class="end">{player.right}/{player.asked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
