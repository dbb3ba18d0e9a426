import { Mark } from '../../design/Mark'
import { test } from '../../words/test'
import { HELD_SECONDS, type Step, type StepName, type StepState } from './steps'

const marks = {
  waiting: ['none', 'ring'], running: ['calm', 'half'], good: ['good', 'check'], slow: ['warn', 'triangle'], failed: ['bad', 'diamond'],
} as const satisfies Record<StepState, readonly [string, string]>

export function StepLine({ name, step }: { name: StepName; step: Step }) {
  const [tone, shape] = marks[step.state]
  return (
    <li>
      <span>{test[name]}</span>
      <span class="quiet number">{figureOf(name, step)}</span>
      <Mark tone={tone} shape={shape} text={test[step.state]} />
    </li>
  )
}

function figureOf(name: StepName, { figure }: Step): string {
  if (figure === undefined) return ''
  return name === 'held' ? test.seconds(figure, HELD_SECONDS) : test.ms(figure)
}
