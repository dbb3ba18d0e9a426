import type { QuizDocument } from '../../contracts/quizzes'
import { language } from '../../words/language'
import { meeting as words } from '../../words/editorMeeting'
import type { Meeting } from '../state/opened'

/** "Ana changed questions 2 and 5 meanwhile, added 6. Both versions are brought together." */
export function meetingWords({ who, changes }: Meeting, { questions }: QuizDocument): string {
  const numbers = (ids: readonly string[]) => listed(ids.map(id => questions.findIndex(question => question.id === id) + 1).filter(number => number > 0).map(String))
  const parts = [
    changes.changed.length > 0 && words.changed(numbers(changes.changed), changes.changed.length),
    changes.added.length > 0 && words.added(numbers(changes.added), changes.added.length),
    changes.removed.length > 0 && words.removed(changes.removed.length),
    changes.moved && words.moved,
    changes.front && words.front,
  ].filter(part => part !== false)
  return words.meanwhile(who ?? words.somebody, listed(parts))
}

function listed(all: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(all)
}
