import type { Tone } from './tone'
import { shapes } from './shapes'

/** A state as shape, colour and word at once: none of them has to be seen for the others to tell. */
export function Mark({ tone, shape, text }: { tone: Tone; shape: keyof typeof shapes; text: string }) {
  return (
    <span class={`mark tone-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">{shapes[shape]}</svg>
      {text}
    </span>
  )
}
