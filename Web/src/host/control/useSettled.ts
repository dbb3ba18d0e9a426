import { useLayoutEffect, useRef } from 'preact/hooks'
import { isSettled } from './primary'

/** Whether what a button means has stood there for long enough to be read. */
export function useSettled(meaning: string): () => boolean {
  const since = useRef(-Infinity)
  const first = useRef(true)
  useLayoutEffect(() => {
    if (!first.current) since.current = performance.now()
    first.current = false
  }, [meaning])
  return () => isSettled(performance.now() - since.current)
}
