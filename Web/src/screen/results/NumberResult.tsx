import type { QuestionResult, QuestionView } from '../../contracts/game'
import { screen } from '../../words/screen'
import { spreadOf } from '../spread'
import { withUnit } from '../withUnit'

/** The number in large, and below it how the answers lie around it. */
export function NumberResult({ question, result }: { question: QuestionView; result: QuestionResult }) {
  const { from, to, bins, right } = spreadOf(result.said ?? [], question, result)
  const most = Math.max(1, ...bins.map(bin => bin.count))
  return (
    <>
      <p class="solution"><span class="result-title">{screen.solution}</span> <strong class="number">{solutionOf(question, result)}</strong></p>
      <div class="number-spread" role="img" aria-label={bins.filter(bin => bin.count > 0).map(bin => `${withUnit(round(bin.from), question.unit)}: ${screen.votes(bin.count)}`).join(', ') || screen.nobodyAnswered}>
        {right && <span class="spread-right" style={{ left: `${right.from * 100}%`, width: `${(right.to - right.from) * 100}%` }} />}
        <div class="spread-bars">
          {bins.map((bin, at) => <span key={at} class="spread-bin"><span style={{ transform: `scaleY(${bin.count / most})` }} />{bin.count > 0 && <b class="number">{bin.count}</b>}</span>)}
        </div>
      </div>
      <p class="spread-ends number" aria-hidden="true"><span>{withUnit(round(from), question.unit)}</span><span>{withUnit(round(to), question.unit)}</span></p>
    </>
  )
}

function solutionOf({ unit }: QuestionView, { number, from, to }: QuestionResult): string {
  if (number !== undefined) return withUnit(number, unit)
  if (from === undefined || to === undefined) return ''
  return from === to ? withUnit(from, unit) : screen.between(withUnit(from, undefined), withUnit(to, unit))
}

function round(number: number): number {
  return Math.abs(number) >= 10 ? Math.round(number) : Math.round(number * 10) / 10
}
