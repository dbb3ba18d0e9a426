import type { AssignedFront } from '../../contracts/assignments'
import { assigned } from '../../words/assigned'
import { weekdayAndTime, fromNow } from '../../words/moments'
import { figure } from '../../words/numbers'

export interface Fact {
  name: string
  value: string
  more?: string
}

/** What whoever begins should know, each in a few words. */
export function frontFacts({ questions, options, now }: Pick<AssignedFront, 'questions' | 'options' | 'now'>): Fact[] {
  const { closesAt, minutes, questionTimes, attempts, feedback } = options
  return [
    { name: assigned.questionsHead, value: figure(questions) },
    closesAt ? { name: assigned.untilHead, value: weekdayAndTime(closesAt), more: fromNow(closesAt, Date.parse(now)) } : { name: assigned.untilHead, value: assigned.always },
    { name: assigned.timeHead, value: [minutes && assigned.minutes(minutes), questionTimes && assigned.questionTimes].filter(Boolean).join('. ') || assigned.noHurry },
    { name: assigned.attemptsHead, value: assigned.attempts(attempts) },
    { name: assigned.feedbackHead, value: assigned[feedback] },
  ]
}
