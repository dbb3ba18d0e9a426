import type { MyView } from '../../contracts/game'
import { result as words } from '../../words/result'
import { standing } from './standing'

export function Standing({ mine }: { mine: MyView }) {
  const text = standing(mine)
  if (!text) return null
  return (
    <p class="standing">
      <strong>{text}</strong>
      {mine.streak > 1 && <span class="tag good">{words.streak(mine.streak)}</span>}
    </p>
  )
}
