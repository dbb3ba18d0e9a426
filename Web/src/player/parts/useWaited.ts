import { useEffect, useState } from 'preact/hooks'

/** Whether the page has been there for so long. */
export function useWaited(ms: number): boolean {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), ms)
    return () => clearTimeout(timer)
  }, [])
  return waited
}
