import type { QuizDocument } from '../../contracts/quizzes'
import { changesBetween, countOf } from '../changes'
import { broughtInto, type History } from '../history'
import { merge } from '../merge'
import { same } from '../same'
import type { Meeting } from './opened'

type Written = History<QuizDocument>

/** After a save: the server may have put what was sent into its own form, and something may have been written since. */
export function afterSave(history: Written, sent: QuizDocument, saved: QuizDocument): Written {
  return same(sent, saved) ? history : broughtInto(history, mine => merge(sent, mine, saved).document)
}

/** Somebody else has saved on the same base: their work comes into each step of mine, and what both have changed is asked. */
export function afterMeeting(history: Written, base: QuizDocument, theirs: QuizDocument, who: string | undefined, before: Meeting | undefined): { history: Written; meeting: Meeting | undefined } {
  const changes = changesBetween(base, theirs)
  if (countOf(changes) === 0) return { history, meeting: before }
  const { conflicts } = merge(base, history.now, theirs)
  const open = (before?.conflicts ?? []).filter(old => !conflicts.some(one => one.question === old.question && one.part === old.part))
  return {
    history: broughtInto(history, mine => merge(base, mine, theirs).document),
    meeting: { who, changes, conflicts: [...open, ...conflicts] },
  }
}
