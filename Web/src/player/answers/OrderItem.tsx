import type { Choice } from '../../contracts/quizzes'
import { shapes } from '../../design/shapes'
import { InlineText } from '../../quiz/FormattedText'
import { OptionMark } from '../../quiz/OptionMark'
import { player } from '../../words/player'

interface OrderItemProps {
  item: number
  at: number
  last: boolean
  option: Choice
  lifted: boolean
  disabled: boolean
  move: (to: number) => void
  onGrab: (event: PointerEvent) => void
}

export function OrderItem({ item, at, last, option, lifted, disabled, move, onGrab }: OrderItemProps) {
  function arrows(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    move(at + by)
  }

  return (
    <li class={lifted ? 'order-item lifted' : 'order-item'} data-item={item} onKeyDown={arrows}>
      <span class="order-grip" onPointerDown={onGrab}>
        <span class="number order-place">{at + 1}</span>
        <OptionMark at={item} chip />
        <span class="option-text"><InlineText text={option.text} /></span>
      </span>
      <span class="order-buttons">
        <button type="button" class="button" disabled={disabled} aria-disabled={at === 0} aria-label={player.moveUp(option.text)} onClick={() => move(at - 1)}><svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">{shapes.up}</svg></button>
        <button type="button" class="button" disabled={disabled} aria-disabled={last} aria-label={player.moveDown(option.text)} onClick={() => move(at + 1)}><svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">{shapes.down}</svg></button>
      </span>
    </li>
  )
}
