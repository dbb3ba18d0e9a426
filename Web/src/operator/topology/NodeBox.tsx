import { shapes } from '../../design/shapes'
import { states } from '../services/state'
import { address } from '../shell/routes'
import { lit } from './lit'
import { NODE, type Placed } from './layout'

export function NodeBox({ node }: { node: Placed }) {
  const look = states[node.state] ?? states.unknown
  const href = node.isService ? address('service', { type: node.id }) : address(node.id === 'gateway' ? 'gateway' : 'queues')
  return (
    <a href={href} onFocus={() => (lit.value = node.id)} onBlur={() => (lit.value = undefined)} onMouseEnter={() => (lit.value = node.id)} onMouseLeave={() => (lit.value = undefined)}>
      <g transform={`translate(${node.x} ${node.y})`} class={`node node-${look.tone}`}>
        <rect width={NODE.width} height={NODE.height} rx="10" />
        <svg x="14" y="13" width="15" height="15" viewBox="0 0 16 16" class={`tone-${look.tone}`}>{shapes[look.shape]}</svg>
        <text x="37" y="25" class="node-name">{node.id}</text>
        <text x="14" y="45" class="node-detail">{look.text}{node.detail && node.isService && ` · ${node.detail}`}</text>
      </g>
    </a>
  )
}
