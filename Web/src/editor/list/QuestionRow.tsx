import type { QuizQuestion } from '../../contracts/quizzes'
import { words } from '../../words/editor'
import { kindWords } from '../../words/editorKinds'
import { Icon, IconButton } from '../icons'
import { complaints } from '../rules'
import { useActions } from '../state/useActions'
import { isFresh } from '../state/fresh'

interface QuestionRowProps {
  question: QuizQuestion
  at: number
  last: boolean
  chosen: boolean
  lifted: boolean
  grab: (event: PointerEvent, id: string) => void
}

/** A question in the list: number, type, text, and whether something is missing. The chosen one can be moved, copied and deleted. */
export function QuestionRow({ question, at, last, chosen, lifted, grab }: QuestionRowProps) {
  const { choose, move, duplicate, remove } = useActions()
  const id = question.id!
  const incomplete = !isFresh(id) && complaints(question).length > 0
  return (
    <li class={`question-row${chosen ? ' chosen' : ''}${lifted ? ' lifted' : ''}`} data-item={id}>
      <div class="row-line">
        <span class="row-grip" title={words.drag} onPointerDown={event => grab(event, id)}><Icon name="grip" /></span>
        <button type="button" class="row-choose" aria-current={chosen} onClick={() => choose(id)}>
          <span class="row-facts">
            <span class="number">{at + 1}</span> <Icon name={question.type} /> {kindWords(question.type).name}
            {incomplete && <span class="row-mark"><Icon name="missing" /><span class="only-heard">, {words.incomplete}</span></span>}
          </span>
          <span class={question.text.trim() ? 'row-text' : 'row-text quiet'}>{shortened(question.text) || words.noText}</span>
        </button>
      </div>
      {chosen && (
        <div class="row-tools" role="group" aria-label={words.toolsOf(at + 1)}>
          <IconButton icon="up" label={words.moveUp(at + 1)} keys="Alt+↑" disabled={at === 0} onClick={() => move(id, at - 1)} />
          <IconButton icon="down" label={words.moveDown(at + 1)} keys="Alt+↓" disabled={last} onClick={() => move(id, at + 1)} />
          <IconButton icon="copy" label={words.duplicateAt(at + 1)} keys="Alt+C" onClick={duplicate} />
          <IconButton icon="remove" label={words.removeAt(at + 1)} keys="Alt+Del" onClick={remove} />
        </div>
      )}
    </li>
  )
}

// More than two lines are not shown.
const LONGEST = 90

/** Without the signs for code and maths. */
function shortened(text: string): string {
  return text.replace(/```[\w#+-]*\n?|`|\$/g, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
}
