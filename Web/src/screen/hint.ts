import type { QuestionView } from '../contracts/game'
import { screen } from '../words/screen'
import { withUnit } from './withUnit'

/** What to do, where options do not say it by themselves. */
export function hintOf({ type, several, min, max, unit, words }: QuestionView): string | undefined {
  switch (type) {
    case 'order': return screen.inOrder
    case 'multiple': return screen.several
    case 'poll': return several ? screen.severalPoll : undefined
    case 'slider': return screen.onScale(withUnit(min ?? 0, unit), withUnit(max ?? 0, unit))
    case 'estimate': return screen.anyNumber
    case 'text': return screen.writeIt
    case 'cloud': return screen.words(words ?? 1)
    default: return undefined
  }
}
