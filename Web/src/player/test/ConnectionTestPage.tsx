import { useEffect, useState } from 'preact/hooks'
import { bare } from '../../app/frame'
import { useTitle } from '../../app/useTitle'
import { app } from '../../words/app'
import { test } from '../../words/test'
import { StepLine } from './StepLine'
import { atFirst, runSteps, type StepName, type Steps } from './steps'
import './test.css'

const names: readonly StepName[] = ['page', 'open', 'trip', 'held']

/** What a game needs, tried before there is one. */
export function ConnectionTestPage() {
  const [steps, setSteps] = useState<Steps>(atFirst)
  const [turn, setTurn] = useState(0)
  useTitle(test.title)

  useEffect(() => {
    bare.value = false
    setSteps(atFirst)
    return runSteps((name, step) => setSteps(now => ({ ...now, [name]: step })))
  }, [turn])

  const verdict = verdictOn(steps)
  return (
    <div class="page narrow stack">
      <h1>{test.title}</h1>
      <p class="quiet">{test.lead}</p>
      <ol class="panel test-steps">{names.map(name => <StepLine key={name} name={name} step={steps[name]} />)}</ol>
      <div role="status">{verdict && <p class={`notice ${verdict.tone}`}>{verdict.words}</p>}</div>
      <p class="row">
        <button type="button" class="button" onClick={() => setTurn(turn + 1)}>{test.again}</button>
        <a class="button plain" href="/">{app.toStart}</a>
      </p>
    </div>
  )
}

function verdictOn({ open, trip, held }: Steps): { words: string; tone: string } | undefined {
  if (open.state === 'failed' || trip.state === 'failed') return { words: navigator.onLine ? test.blocked : test.offline, tone: 'bad' }
  if (held.state === 'failed') return { words: test.cut, tone: 'warn' }
  if (trip.state === 'slow') return { words: test.slowWords, tone: 'warn' }
  return held.state === 'good' ? { words: test.allGood, tone: 'good-notice' } : undefined
}
