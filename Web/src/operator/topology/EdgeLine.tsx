import { failingShare, isAway, isDimmed } from './edge'
import type { Drawn } from './layout'

export function EdgeLine({ edge }: { edge: Drawn }) {
  const share = failingShare(edge)
  return (
    <g class={`edge ${edge.rps === undefined ? 'edge-declared' : ''} ${isAway(edge) ? 'edge-away' : ''} ${isDimmed(edge) ? 'edge-dimmed' : ''}`} aria-hidden="true">
      <path d={edge.path} stroke-width={edge.width} />
      {share > 0 && <path class="edge-bad" d={edge.path} stroke-width={Math.max(2, edge.width * share)} />}
      {edge.rps !== undefined && edge.rps > 0 && <path class="edge-flow" d={edge.path} stroke-width={Math.max(1, edge.width / 3)} />}
    </g>
  )
}
