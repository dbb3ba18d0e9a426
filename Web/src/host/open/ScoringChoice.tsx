import type { ScoreMode } from '../../contracts/game'
import { RadioCards } from '../../design/RadioCards'
import { hosting } from '../../words/hosting'
import { figure } from '../../words/numbers'
import { pointsFor } from './formula'

const modes = ['kahoot', 'linear', 'flat'] as const
const EXAMPLE_S = 20

/** Each mode with what it comes to, so that nobody has to guess what a formula means. */
export function ScoringChoice({ value, onChange }: { value: ScoreMode; onChange: (mode: ScoreMode) => void }) {
  return <RadioCards legend={hosting.scoring} name="scoring" value={value} onChange={onChange} options={modes.map(mode => [mode, hosting[mode], <Means mode={mode} />])} />
}

function Means({ mode }: { mode: ScoreMode }) {
  return (
    <>
      <span class="quiet small">{hosting[`${mode}Help`]}</span>
      <span class="small number">{hosting.example('2 s', figure(pointsFor(mode, 2, EXAMPLE_S)))}</span>
      <span class="small number">{hosting.example('15 s', figure(pointsFor(mode, 15, EXAMPLE_S)))}</span>
    </>
  )
}
