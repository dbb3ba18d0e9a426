import type { AssignmentOptions } from '../../contracts/assignments'
import { Switch } from '../../design/Switch'
import { assignments } from '../../words/assignments'
import { FeedbackChoice } from './FeedbackChoice'

const MOST_ATTEMPTS = 100
const MOST_MINUTES = 1_440

export function HowFields({ options, onChange }: { options: AssignmentOptions; onChange: (options: AssignmentOptions) => void }) {
  const set = (some: Partial<AssignmentOptions>) => onChange({ ...options, ...some })
  return (
    <>
      <div class="field-pair">
        <label class="field">
          {assignments.attempts}
          <input type="number" min={1} max={MOST_ATTEMPTS} required value={options.attempts} aria-describedby="attempts-help" onChange={event => set({ attempts: within(event.currentTarget.valueAsNumber, MOST_ATTEMPTS) ?? 1 })} />
          <span id="attempts-help" class="quiet small">{assignments.attemptsHelp}</span>
        </label>
        <label class="field">
          {assignments.minutes}
          <input type="number" min={1} max={MOST_MINUTES} value={options.minutes ?? ''} aria-describedby="minutes-help" onChange={event => set({ minutes: within(event.currentTarget.valueAsNumber, MOST_MINUTES) })} />
          <span id="minutes-help" class="quiet small">{assignments.minutesHelp}</span>
        </label>
      </div>
      <FeedbackChoice value={options.feedback} onChange={feedback => set({ feedback })} />
      <div class="field-pair">
        <Switch label={assignments.shuffleQuestions} help={assignments.shuffleQuestionsHelp} value={options.shuffleQuestions} onChange={shuffleQuestions => set({ shuffleQuestions })} />
        <Switch label={assignments.shuffleOptions} help={assignments.shuffleOptionsHelp} value={options.shuffleOptions} onChange={shuffleOptions => set({ shuffleOptions })} />
        <Switch label={assignments.questionTimes} help={assignments.questionTimesHelp} value={options.questionTimes} onChange={questionTimes => set({ questionTimes })} />
        <Switch label={assignments.partial} help={assignments.partialHelp} value={options.partial} onChange={partial => set({ partial })} />
      </div>
    </>
  )
}

/** A whole number from 1; nothing for an empty field. */
function within(number: number, most: number): number | undefined {
  return Number.isNaN(number) ? undefined : Math.min(most, Math.max(1, Math.round(number)))
}
