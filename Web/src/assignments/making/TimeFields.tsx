import { useId } from 'preact/hooks'
import type { AssignmentOptions } from '../../contracts/assignments'
import { assignments } from '../../words/assignments'
import { fromField, isBackwards, toField } from '../localTime'

interface OptionsProps {
  options: AssignmentOptions
  onChange: (options: AssignmentOptions) => void
}

/** When it opens and closes, in the time of this device. */
export function TimeFields({ options, onChange }: OptionsProps) {
  const id = useId()
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return (
    <>
      <div class="field-pair">
        <label class="field">
          {assignments.opensAt}
          <input type="datetime-local" value={toField(options.opensAt)} aria-describedby={`${id}-opens`} onChange={event => onChange({ ...options, opensAt: fromField(event.currentTarget.value) })} />
          <span id={`${id}-opens`} class="quiet small">{assignments.opensHelp}</span>
        </label>
        <label class="field">
          {assignments.closesAt}
          <input type="datetime-local" value={toField(options.closesAt)} aria-describedby={`${id}-closes`} aria-invalid={isBackwards(options)} onChange={event => onChange({ ...options, closesAt: fromField(event.currentTarget.value) })} />
          <span id={`${id}-closes`} class="quiet small">{assignments.closesHelp}</span>
        </label>
      </div>
      <p role="status" class="tone-bad">{isBackwards(options) && assignments.closesFirst}</p>
      <p class="quiet small">{assignments.zone(timeZone)}</p>
    </>
  )
}
