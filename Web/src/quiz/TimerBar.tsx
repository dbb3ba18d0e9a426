import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../app/frame'
import type { Left } from '../live/clock'
import { quiz } from '../words/quiz'
import { secondsOf, spokenBetween } from './timer'
import './timer.css'

// Drawn once a second: the bar glides to where it will be then. With reduced motion it steps.
const STEP_MS = 1_000
const SHORT = 5

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

interface TimerBarProps {
  left: Left
  /** Says aloud when 30, 10 and 5 seconds are left. */
  speaks?: boolean
  /** Nobody has to hurry: it does not turn red. */
  calm?: boolean
}

/** What is left, as a bar and as a number. */
export function TimerBar({ left, speaks = true, calm = false }: TimerBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef<number | undefined>(undefined)
  const seconds = secondsOf(left.ms)

  useEffect(() => {
    const spoken = spokenBetween(before.current, seconds)
    before.current = seconds
    if (spoken !== undefined && speaks) say(quiz.secondsLeft(spoken))
  }, [seconds])

  useLayoutEffect(() => {
    const next = left.running && !reducedMotion.matches ? Math.max(0, left.ms - STEP_MS) : left.ms
    bar.current!.style.transform = `scaleX(${left.of > 0 ? next / left.of : 0})`
  })

  return (
    <div class={`timer${seconds <= SHORT && !calm ? ' short' : ''}${left.running ? '' : ' still'}`} role="timer" aria-label={quiz.secondsLeft(seconds)}>
      <div class="timer-track"><div class="timer-bar" ref={bar} /></div>
      <span class="number" aria-hidden="true">{seconds}</span>
    </div>
  )
}
