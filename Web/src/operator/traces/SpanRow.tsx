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

export function SpanRow({ row: { span, left, width, children }, colour, folded, onFold, open, onOpen }: SpanRowProps) {
  const failed = span.status === 'error'
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
        <span class={`span-time number ${left > 60 ? 'before' : ''}`} style={left > 60 ? { right: `${100 - left}%` } : { left: `${Math.min(left + width, 80)}%` }}>{milliseconds(span.durationMs)}</span>
      </div>
    </div>
  )
}
