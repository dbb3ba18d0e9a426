import { useId } from 'preact/hooks'
import { hosting } from '../../words/hosting'

const choices = [0, 3, 5, 10, 20, 30]

/** Seconds. One that was stored and is not among the usual ones stays. */
export function ReadingTime({ value, onChange }: { value: number; onChange: (seconds: number) => void }) {
  const id = useId()
  const shown = [...new Set([...choices, value])].sort((a, b) => a - b)
  return (
    <div class="field">
      <label for={id}><strong>{hosting.reading}</strong></label>
      <select id={id} value={String(value)} onChange={event => onChange(Number(event.currentTarget.value))}>
        {shown.map(seconds => <option key={seconds} value={String(seconds)}>{seconds === 0 ? hosting.atOnce : hosting.seconds(seconds)}</option>)}
      </select>
    </div>
  )
}
