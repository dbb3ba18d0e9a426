import { useState } from 'preact/hooks'
import type { AssignedFront, AttemptView } from '../../contracts/assignments'
import { PhaseHeading } from '../../player/parts/PhaseHeading'
import { assigned } from '../../words/assigned'
import { weekdayAndTime } from '../../words/moments'
import { player } from '../../words/player'
import { ScoreRing } from './ScoreRing'
import { SolutionItem } from './SolutionItem'

interface FinishedPageProps {
  front: AssignedFront
  view: AttemptView
  onAgain: (name: string) => Promise<string | undefined>
  onLeave: () => void
}

/** The end of an attempt: what it came to, each question with its solution where that may be seen, and whether there is another try. */
export function FinishedPage({ front, view, onAgain, onLeave }: FinishedPageProps) {
  const { closesAt, attempts } = front.options
  const timeOver = view.answered < view.of && view.until !== undefined && view.now >= view.until
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function again() {
    setBusy(true)
    setTrouble((await onAgain(view.name)) ?? '')
    setBusy(false)
  }

  return (
    <div class="page narrow stack finished">
      <header class="finished-head">
        <p class="quiet">{front.title}{attempts > 1 && ` · ${assigned.attempt(view.number)}`}</p>
        <PhaseHeading>{timeOver ? assigned.timeOver : assigned.done(view.name)}</PhaseHeading>
        {view.right !== undefined && view.asked !== undefined && <ScoreRing right={view.right} asked={view.asked} />}
        {view.points !== undefined && <p class="finished-points number">{player.score(view.points)}</p>}
        {view.points === undefined && <p>{assigned.answersSaved}</p>}
        {!view.solutions && <p class="quiet">{closesAt ? assigned.solutionsOn(weekdayAndTime(closesAt)) : assigned.solutionsLater}</p>}
      </header>
      {view.moreAttempts > 0 && (
        <div class="panel stack tight centred">
          <p>{assigned.moreAttempts(view.moreAttempts)}</p>
          <p role="alert" class="trouble">{trouble}</p>
          <button type="button" class="button main large" disabled={busy} onClick={() => void again()}>{busy ? assigned.beginning : assigned.tryAgain}</button>
        </div>
      )}
      {view.solutions && (
        <section class="stack tight">
          <h2>{assigned.yourAnswers}</h2>
          <ol class="solutions">{view.solutions.map(one => <SolutionItem key={one.question.number} of={one} />)}</ol>
        </section>
      )}
      {front.state === 'open' && <p class="centred"><button type="button" class="link" onClick={onLeave}>{assigned.somebodyElse}</button></p>}
    </div>
  )
}
