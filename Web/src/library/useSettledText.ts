import { useEffect, useState } from 'preact/hooks'

const PAUSE_MS = 300

/** What somebody types, when they have stopped for a moment: not every letter is a search. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
