import { useLayoutEffect, useRef } from 'preact/hooks'
import { isSettled } from './primary'

/** Whether what a button means has stood there for long enough to be read. A page that has just come counts: "play again" pressed twice would start the next game. */
export function useSettled(meaning: string): () => boolean {
  const since = useRef(0)
  useLayoutEffect(() => void (since.current = performance.now()), [meaning])
  return () => isSettled(performance.now() - since.current)
}
