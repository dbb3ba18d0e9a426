import { useState } from 'preact/hooks'
import { ask } from '../live/ask'

/** Tries dead letters again, and tells how that went. Then the list is another one. */
export function useReplay(path: string, done: () => void): [message: string, replay: (which: object) => void] {
  const [message, setMessage] = useState('')

  async function replay(which: object) {
    const answer = await ask<{ message: string; count: number }>(path, { method: 'POST', body: which })
    setMessage(answer.ok ? `${answer.value.message}: ${answer.value.count}.` : answer.message)
    done()
  }

  return [message, which => void replay(which)]
}
