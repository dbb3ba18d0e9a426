import type { ReportSummary } from '../../contracts/reports'
import { ShareBar } from '../../design/ShareBar'
import { dayAndTime } from '../../words/dates'
import { spaced } from '../../live/pin'
import { reports } from '../../words/reports'
import { percent } from '../figures'

/** A report as a line: what it was, how many, and how much was right. */
export function ReportRow({ of, chosen, onChoose }: { of: ReportSummary; chosen: boolean; onChoose: () => void }) {
  return (
    <li class={`panel report-row${chosen ? ' chosen' : ''}`}>
      <input type="checkbox" checked={chosen} aria-label={reports.select(of.title)} onChange={onChoose} />
      <div class="report-name">
        <h2><a href={`/reports/${of.kind}/${of.id}`}>{of.title}</a></h2>
        <p class="quiet small">{dayAndTime(of.at)}{of.pin && <> · <span class="nowrap number">{reports.pin(spaced(of.pin))}</span></>}</p>
      </div>
      <p class="report-kind"><span class={`tag ${of.kind === 'game' ? 'calm' : 'good'}`}>{reports[of.kind]}</span></p>
      <p class="small report-size"><span>{reports.players(of.players)}</span> <span class="quiet">{reports.questions(of.questions)}</span></p>
      <div class="report-right">
        <span class="small"><strong class="number">{percent(of.right)}</strong> <span class="quiet">{reports.rightHead}</span></span>
        <ShareBar share={of.right ?? 0} />
      </div>
    </li>
  )
}
