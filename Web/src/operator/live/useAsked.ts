import { useEffect, useState } from 'preact/hooks'
import { ask, type Answer } from './ask'

export interface Asked<T> {
  answer: Answer<T> | undefined
  asking: boolean
  again: () => void
}

/** The answer to a path, asked anew when the path or its cause is another one, or somebody wants it again. The former answer stays until then. */
export function useAsked<T>(path: string, cause = ''): Asked<T> {
  const [answer, setAnswer] = useState<Answer<T>>()
  const [asking, setAsking] = useState(true)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const stop = new AbortController()
    setAsking(true)
    ask<T>(path, { signal: stop.signal }).then(
      answered => {
        setAnswer(answered)
        setAsking(false)
      },
      () => {},
    )
    return () => stop.abort()
  }, [path, cause, turn])

  return { answer, asking, again: () => setTurn(turn + 1) }
}
