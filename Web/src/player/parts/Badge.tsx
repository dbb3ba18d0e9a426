import type { MyView } from '../../contracts/game'
import { OptionShape } from '../../quiz/OptionMark'
import { badgeOf } from './badge'

/** One's own shape. It says nothing that the name beside it does not. */
export function Badge({ mine }: { mine: MyView }) {
  const at = badgeOf(mine.player)
  return <span class={`badge option-${at}`} aria-hidden="true"><OptionShape at={at} /></span>
}
