import type { QuestionScore } from '../../contracts/reports'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { ChartFigure } from '../charts/ChartFigure'
import { Times } from '../charts/Times'

/** How long answers took, where times were kept. */
export function TimesFigure({ questions, format }: { questions: readonly QuestionScore[]; format: (ms: number | undefined) => string }) {
  const timed = questions.filter(question => question.meanMs !== undefined || question.medianMs !== undefined)
  if (timed.length === 0) return null
  const inSeconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / 1_000)
  const legend = (
    <p class="chart-legend small quiet">
      <span><svg viewBox="-7 -7 14 14" aria-hidden="true"><circle class="chart-dot" r="5" /></svg>{reports.half}</span>
      <span><svg viewBox="-7 -7 14 14" aria-hidden="true"><path class="chart-mean" d="m0-5 5 5-5 5-5-5Z" /></svg>{reports.mean}</span>
    </p>
  )

  return (
    <ChartFigure title={reports.chartTimes} legend={legend} heads={[reports.question, reports.half, reports.mean]} rows={timed.map(({ number, medianMs, meanMs }) => [reports.questionNumber(number), format(medianMs), format(meanMs)])}>
      <Times unit={value => reports.seconds(figure(value, 1))} times={timed.map(({ number, medianMs, meanMs }) => ({ label: String(number), median: inSeconds(medianMs), mean: inSeconds(meanMs) }))} />
    </ChartFigure>
  )
}
