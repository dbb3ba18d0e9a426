import type { MyResult } from '../../contracts/game'
import { result as words } from '../../words/result'

/** What the points of a question are made of, in words: "Correct 500 + speed 467 + streak 100". Empty without points. */
export function reasons({ outcome, base, speed, streak }: Pick<MyResult, 'outcome' | 'base' | 'speed' | 'streak'>): string {
  const parts = [
    base > 0 && (outcome === 'partly' ? words.forPart(base) : words.forBase(base)),
    speed > 0 && words.forSpeed(speed),
    streak > 0 && words.forStreak(streak),
  ].filter(part => part !== false)
  const text = parts.join(' + ')
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
