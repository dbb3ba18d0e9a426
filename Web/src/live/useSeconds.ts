import { useEffect, useState } from 'preact/hooks'
import type { Left } from './clock'

/** Draws anew when a whole second of what is left has gone, not in each frame. */
export function useSeconds(left: Left | undefined) {
  const [, draw] = useState(0)

  useEffect(() => {
    if (!left?.running || left.ms <= 0) return
    const timer = setTimeout(() => draw(turn => turn + 1), left.ms % 1_000 || 1_000)
    return () => clearTimeout(timer)
  })
}
