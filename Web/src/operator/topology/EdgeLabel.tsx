import { rate } from '../format/numbers'
import { failingShare, isDimmed } from './edge'
import type { Drawn } from './layout'

export function EdgeLabel({ edge }: { edge: Drawn }) {
  if (edge.rps === undefined) return null
  return (
    <text class={`edge-label ${isDimmed(edge) ? 'edge-dimmed' : ''}`} x={edge.label.x} y={edge.label.y} text-anchor="end" aria-hidden="true">
      {rate(edge.rps)}/s{failingShare(edge) > 0 && <tspan> · {rate(edge.failing)} fail</tspan>}
    </text>
  )
}
