import { useEffect, useState } from 'preact/hooks'
import { lastLines } from './lastLines'

/** Follows the output until the component is gone. */
export function useConsole(id: string): { text: string; message: string } {
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')

  useEffect(() => {
    const stop = new AbortController()
    follow(id, stop.signal, more => setText(was => lastLines(was + more))).then(setMessage, () => {
      if (!stop.signal.aborted) setMessage('The output has broken off. Open it again to go on.')
    })
    return () => stop.abort()
  }, [id])

  return { text, message }
}

/** Ends with what to say to the reader. */
async function follow(id: string, signal: AbortSignal, onText: (text: string) => void): Promise<string> {
  const answer = await fetch(`/api/resources/${encodeURIComponent(id)}/logs?follow=true`, { signal, credentials: 'same-origin' })
  if (!answer.ok || !answer.body) return `The output is not to be had (${answer.status}).`
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return 'The output has ended.'
    onText(value)
  }
}
