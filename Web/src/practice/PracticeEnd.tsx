import { ScoreRing } from '../assigned/finished/ScoreRing'
import { SolutionItem } from '../assigned/finished/SolutionItem'
import { PhaseHeading } from '../player/parts/PhaseHeading'
import { assigned } from '../words/assigned'
import { scoreOf, wrongOf, type PracticeRun } from './practiceRun'

/** The end of a round. */
export function PracticeEnd({ title, run, onAll, onWrong }: { title: string; run: PracticeRun; onAll: () => void; onWrong: () => void }) {
  const score = scoreOf(run)
  const wrong = wrongOf(run).length
  return (
    <div class="page narrow stack finished">
      <header class="finished-head">
        <p class="quiet">{title}</p>
        <PhaseHeading>{wrong === 0 ? assigned.allRight : assigned.practised}</PhaseHeading>
        <ScoreRing {...score} />
        <p class="quiet">{assigned.practiceLead}</p>
      </header>
      <div class="row centred-row">
        {wrong > 0 && <button type="button" class="button main large" onClick={onWrong}>{assigned.wrongAgain(wrong)}</button>}
        <button type="button" class={`button large${wrong === 0 ? ' main' : ''}`} onClick={onAll}>{assigned.allAgain}</button>
      </div>
      <ol class="solutions">{run.results.filter(({ question }) => question.type !== 'slide').map(one => <SolutionItem key={one.question.number} of={one} />)}</ol>
    </div>
  )
}
