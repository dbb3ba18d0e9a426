import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { optionsOf } from '../../quiz/options'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { moved } from './order'
import { OrderItem } from './OrderItem'
import { SendBar } from './SendBar'
import { useDrag } from './useDrag'

/** Items that are brought into an order: by buttons, by arrow keys on an item's buttons, or by dragging. */
export function OrderList({ question, send, disabled }: AnswerProps) {
  const options = optionsOf(question)
  const [order, setOrder] = useState(() => options.map((_, at) => at))
  const { list, dragged, startDrag } = useDrag((from, to) => setOrder(now => moved(now, from, to)))

  function move(from: number, to: number) {
    if (to < 0 || to >= order.length) return
    const next = moved(order, from, to)
    setOrder(next)
    say(player.movedTo(options[next[to]!]!.text, to + 1, order.length))
  }

  return (
    <form class="answer-form" onSubmit={event => { event.preventDefault(); send({ choices: order }) }}>
      <p class="answer-hint">{player.putInOrder}</p>
      <ol class="order-list" ref={list} aria-label={player.putInOrder}>
        {order.map((item, at) => (
          <OrderItem key={item} item={item} at={at} last={at === order.length - 1} option={options[item]!} lifted={dragged === item} disabled={disabled} move={to => move(at, to)} onGrab={event => startDrag(event, item)} />
        ))}
      </ol>
      <SendBar disabled={disabled} />
    </form>
  )
}
