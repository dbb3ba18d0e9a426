import { letters } from './options'
import './options.css'

// In a square of 24, as different from each other in outline as eight shapes can be.
const paths = [
  'M12 2 23 21H1Z',
  'm12 1 11 11-11 11L1 12Z',
  'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
  'M3 3h18v18H3Z',
  'm12 1 3.2 7.4 8 .8-6 5.4 1.7 7.9-6.9-4.1-6.9 4.1 1.7-7.9-6-5.4 8-.8Z',
  'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12Z',
  'M8.5 2h7v6.5H22v7h-6.5V22h-7v-6.5H2v-7h6.5Z',
  'M12 1c4 5.5 7.5 9 7.5 13.5a7.5 7.5 0 0 1-15 0C4.5 10 8 6.5 12 1Z',
]

/** Letter and shape of an option; the colour comes from the class option-N around it, or from a chip of its own. */
export function OptionMark({ at, chip = false }: { at: number; chip?: boolean }) {
  return (
    <span class={`option-mark${chip ? ` on-chip option-${at}` : ''}`}>
      <OptionShape at={at} />
      {letters[at]}
    </span>
  )
}

export function OptionShape({ at }: { at: number }) {
  return <svg class="option-shape" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[at % paths.length]} /></svg>
}
