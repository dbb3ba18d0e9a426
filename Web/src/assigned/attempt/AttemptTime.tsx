import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../app/frame'
import { useSeconds } from '../../live/useSeconds'
import { assigned } from '../../words/assigned'
import { spokenMinutes, timeLeft } from './timeLeft'

const SHORT_MS = 60_000

/** What is left of the whole time, by the server's clock. */
export function AttemptTime({ until, now }: { until: number; now: () => number }) {
  const ms = Math.max(0, until - now())
  const before = useRef<number | undefined>(undefined)
  useSeconds({ ms, of: ms, running: true })

  useEffect(() => {
    const minutes = spokenMinutes(before.current, ms)
    before.current = ms
    if (minutes !== undefined) say(assigned.minutesLeft(minutes))
  })

  return <p class={`attempt-time number${ms <= SHORT_MS ? ' short' : ''}`} role="timer">{assigned.left(timeLeft(ms))}</p>
}
