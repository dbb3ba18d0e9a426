import { left } from '../../live/clock'
import { useSeconds } from '../../live/useSeconds'
import { TimerBar } from '../../quiz/TimerBar'

/** What is left of one question's time. */
export function QuestionTime({ since, until, now }: { since: number; until: number; now: () => number }) {
  const time = left({ since, until }, now())
  useSeconds(time)
  return time ? <TimerBar left={time} /> : null
}
