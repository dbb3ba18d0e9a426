import { OptionShape } from '../../quiz/OptionMark'
import { badgeOf } from './badge'

/** One's own shape. It says nothing that the name beside it does not. */
export function Badge({ player }: { player: string }) {
  const at = badgeOf(player)
  return <span class={`badge option-${at}`} aria-hidden="true"><OptionShape at={at} /></span>
}
