import { useMemo } from 'preact/hooks'
import { pathOf } from './path'
import './qr.css'

/** Always dark on white, with the quiet zone that readers need, whatever the colours around. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => pathOf(text), [text])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#14121a" />
    </svg>
  )
}
