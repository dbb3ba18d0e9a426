import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../app/frame'
import type { Left } from '../live/clock'
import { quiz } from '../words/quiz'
import { secondsOf, spokenBetween } from './timer'
import './timer.css'

// Drawn once a second: the bar glides to where it will be then. With reduced motion it steps.
const STEP_MS = 1_000

/** What is left, as a bar and as a number. Quiet: what is said aloud is 30, 10 and 5 seconds. */
export function TimerBar({ left, speaks = true }: { left: Left; speaks?: boolean }) {
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef<number | undefined>(undefined)
  const seconds = secondsOf(left.ms)

  useEffect(() => {
    const spoken = spokenBetween(before.current, seconds)
    before.current = seconds
    if (spoken !== undefined && speaks) say(quiz.secondsLeft(spoken))
  }, [seconds])

  useLayoutEffect(() => {
    const next = left.running ? Math.max(0, left.ms - STEP_MS) : left.ms
    bar.current!.style.transform = `scaleX(${left.of > 0 ? next / left.of : 0})`
  })

  return (
    <div class={`timer${seconds <= 5 ? ' short' : ''}${left.running ? '' : ' still'}`} role="timer" aria-label={quiz.secondsLeft(seconds)}>
      <div class="timer-track"><div class="timer-bar" ref={bar} /></div>
      <span class="number" aria-hidden="true">{seconds}</span>
    </div>
  )
}
