import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../live/ask'

/** What a page shows, asked for anew when what it depends on changes. An answer that was overtaken by another is not shown. */
export function useLoaded<T>(load: () => Promise<Answer<T>>, dependencies: readonly unknown[]) {
  const [answer, setAnswer] = useState<Answer<T>>()
  const asked = useRef(0)

  async function again() {
    const number = ++asked.current
    const came = await load()
    if (number === asked.current) setAnswer(came)
  }

  useEffect(() => void again(), dependencies)
  return { answer, setAnswer, again }
}
