import type { QuizReport } from '../../contracts/reports'
import { Figures } from '../../design/Figures'
import { spaced } from '../../live/pin'
import { day, dayAndTime } from '../../words/dates'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { mean, percent, seconds } from '../figures'

/** When it was, and what it came to in a few figures. */
export function ReportHead({ report: { summary, openedAt, endedAt, players } }: { report: QuizReport }) {
  const means = players.map(player => player.meanMs).filter(ms => ms !== undefined)
  const points = mean(players.map(player => player.points))
  return (
    <div class="stack">
      <p class="report-facts">
        <span class="tag calm">{reports[summary.kind]}</span>
        <span>{reports.played(dayAndTime(openedAt), dayAndTime(endedAt))}</span>
        {summary.pin && <span class="number">{reports.pin(spaced(summary.pin))}</span>}
        <span class="quiet no-print">{summary.keptUntil ? reports.keptUntil(day(summary.keptUntil)) : reports.keptForGood}</span>
      </p>
      <section class="panel" aria-label={reports.summary}>
        <Figures large of={[
          { name: reports.playersHead, value: figure(summary.players) },
          { name: reports.questionsHead, value: figure(summary.questions) },
          { name: reports.rightHead, value: percent(summary.right) },
          { name: reports.pointsMean, value: points === undefined ? '–' : figure(Math.round(points)) },
          { name: reports.meanHead, value: seconds(mean(means)) },
        ]} />
      </section>
    </div>
  )
}
