import type { PlayerScore, QuestionScore } from '../../contracts/reports'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { spreadOf } from '../charts/bars'
import { ChartFigure } from '../charts/ChartFigure'
import { Columns } from '../charts/Columns'
import { percent, seconds } from '../figures'
import { TimesFigure } from './TimesFigure'

/** Three small drawings of the same questions and players. */
export function ReportCharts({ players, questions }: { players: readonly PlayerScore[]; questions: readonly QuestionScore[] }) {
  const judged = questions.filter(question => question.difficulty !== undefined && question.asked > 0)
  const spread = spreadOf(players)
  const most = Math.max(1, ...spread)
  const range = (at: number) => `${figure(at * 10)}–${percent((at + 1) / 10)}`
  return (
    <div class="charts">
      {judged.length > 0 && (
        <ChartFigure title={reports.chartRight} heads={[reports.question, reports.rightHead, reports.share]}
          rows={judged.map(({ number, right = 0, asked, difficulty = 0 }) => [reports.questionNumber(number), reports.rightOf(right, asked), percent(1 - difficulty)])}>
          <Columns marks={[percent(1), percent(0.5), percent(0)]} columns={judged.map(({ number, difficulty = 0 }) => ({ label: String(number), share: 1 - difficulty, value: figure((1 - difficulty) * 100, 0) }))} />
        </ChartFigure>
      )}
      {players.length > 1 && judged.length > 0 && (
        <ChartFigure title={reports.chartSpread} heads={[reports.rightHead, reports.playersHead]} rows={spread.map((count, at) => [range(at), figure(count)])}>
          <Columns marks={[figure(most), figure(0)]} columns={spread.map((count, at) => ({ label: at % 2 ? '' : percent(at / 10), share: count / most, value: count > 0 ? figure(count) : '' }))} />
        </ChartFigure>
      )}
      <TimesFigure questions={questions} format={ms => seconds(ms)} />
    </div>
  )
}
