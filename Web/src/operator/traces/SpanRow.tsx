import { milliseconds } from '../format/numbers'
import type { Row } from './waterfall'

interface SpanRowProps {
  row: Row
  colour: string
  folded: boolean
  onFold: () => void
  open: boolean
  onOpen: () => void
}

export function SpanRow({ row, colour, folded, onFold, open, onOpen }: SpanRowProps) {
  const { span, left, width, children } = row
  const failed = span.status === 'error'
  const place = placeOf(row)
  return (
    <div class={`span ${open ? 'span-open' : ''}`}>
      <div class="span-name" style={{ paddingLeft: `${Math.min(span.depth, 12) * 0.75}rem` }}>
        {children > 0
          ? <button type="button" class="fold" aria-expanded={!folded} aria-label={`${folded ? 'Show' : 'Hide'} ${children} below ${span.name}`} onClick={onFold}>{folded ? '+' : '−'}</button>
          : <span class="fold" aria-hidden="true" />}
        <button type="button" class="span-open-button" aria-expanded={open} onClick={onOpen}>
          <span class={failed ? 'tone-bad' : ''}>{failed && '✕ '}{span.name}</span> <span class="quiet">{span.service}</span>
          <span class="only-heard">, {milliseconds(span.durationMs)} from {milliseconds(span.startMs)}{failed && ', failed'}</span>
        </button>
      </div>
      <div class="span-track" onClick={onOpen} aria-hidden="true">
        <span class={`span-bar ${colour} ${failed ? 'span-failed' : ''}`} style={{ left: `${left}%`, width: `${width}%` }} />
        <span class={`span-time number ${place}`} style={positionOf(row, place)}>{milliseconds(span.durationMs)}</span>
      </div>
    </div>
  )
}

type Place = 'after' | 'before' | 'inside'

/** Where the duration has room: after the bar, before it, or else the bar is long enough to hold it. */
function placeOf({ left, width }: Row): Place {
  if (left + width < 82) return 'after'
  return left > 18 ? 'before' : 'inside'
}

function positionOf({ left, width }: Row, place: Place) {
  return place === 'after' ? { left: `${left + width}%` } : { right: `${100 - (place === 'before' ? left : left + width)}%` }
}
