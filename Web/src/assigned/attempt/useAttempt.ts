import { useEffect, useState } from 'preact/hooks'
import { askAttempt, finishAttempt, sendAnswer } from '../api'
import { openAttempt, type Attempt } from './attempt'
import { keepAttempt, type KeptAttempt } from './keys'
import { nextEnd } from './progress'

// The server's clock and this estimate of it differ by what a message travels.
const GRACE_MS = 400
// The longest that a timer can be set.
const LONGEST_MS = 2_147_000_000

/** The attempt of a page. When the time of the question or of all is over, the server is asked what is on. */
export function useAttempt(code: string, kept: KeptAttempt): Attempt {
  const [attempt] = useState(() => openAttempt({
    look: () => askAttempt(code, kept),
    answer: sending => sendAnswer(code, kept, sending),
    finish: () => finishAttempt(code, kept),
    keep: sending => keepAttempt(code, { ...kept, sending }),
  }, kept.sending))

  useEffect(() => () => attempt.close(), [attempt])

  const end = attempt.view.value && nextEnd(attempt.view.value)
  useEffect(() => {
    if (end === undefined) return
    const timer = setTimeout(attempt.look, Math.min(LONGEST_MS, Math.max(0, end - attempt.now()) + GRACE_MS))
    return () => clearTimeout(timer)
  }, [attempt.view.value])

  return attempt
}
