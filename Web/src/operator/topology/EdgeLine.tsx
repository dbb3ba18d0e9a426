import { rate } from '../format/numbers'
import { lit } from './lit'
import type { Drawn } from './layout'

export function EdgeLine({ edge }: { edge: Drawn }) {
  const chosen = lit.value
  const share = edge.rps ? Math.min(1, (edge.failing ?? 0) / edge.rps) : 0
  const dimmed = chosen !== undefined && chosen !== edge.from && chosen !== edge.to
  return (
    <g class={`edge ${edge.rps === undefined ? 'edge-declared' : ''} ${dimmed ? 'edge-dimmed' : ''}`} aria-hidden="true">
      <path d={edge.path} stroke-width={edge.width} />
      {share > 0 && <path class="edge-bad" d={edge.path} stroke-width={Math.max(2, edge.width * share)} />}
      {edge.rps !== undefined && edge.rps > 0 && <path class="edge-flow" d={edge.path} stroke-width={Math.max(1, edge.width / 3)} />}
      {edge.rps !== undefined && (
        <text x={edge.label.x} y={edge.label.y} text-anchor="end">
          {rate(edge.rps)}/s{share > 0 && <tspan class="edge-bad-text"> · {rate(edge.failing)} fail</tspan>}
        </text>
      )}
    </g>
  )
}
