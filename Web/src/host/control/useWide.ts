import { useEffect, useState } from 'preact/hooks'

/** Whether the big screen has room beside the controls. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 64rem)'))
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const changed = () => setWide(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [query])
  return wide
}
