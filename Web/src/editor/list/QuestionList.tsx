import { useEffect, useMemo } from 'preact/hooks'
import { useDrag } from '../../player/answers/useDrag'
import { words } from '../../words/editor'
import { Icon } from '../icons'
import { open } from '../state/panels'
import { useActions } from '../state/useActions'
import { useEditor } from '../state/useEditor'
import { QuestionRow } from './QuestionRow'
import { useListKeys } from './useListKeys'
import './list.css'

/** All questions, to choose from and to bring into their order. */
export function QuestionList() {
  const editor = useEditor()
  const actions = useActions()
  const { questions } = editor.document.value
  const chosen = editor.chosen.value
  const { list, dragged, startDrag } = useDrag<string>((from, to) => actions.move(editor.document.peek().questions[from]!.id!, to))
  const keys = useListKeys()

  // However it was chosen, it is in sight.
  useEffect(() => list.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' }), [chosen])

  return (
    <nav class="question-list" aria-label={words.questions} onKeyDown={keys}>
      <button type="button" class="quiz-entry" aria-current={chosen === 'quiz'} onClick={() => actions.choose('quiz')}><Icon name="quiz" />{words.settings}</button>
      <ol ref={list}>
        {questions.map((question, at) => (
          <Row key={question.id} question={question} at={at} last={at === questions.length - 1} chosen={question.id === chosen} lifted={question.id === dragged} grab={startDrag} />
        ))}
      </ol>
      {questions.length === 0 && <p class="quiet small">{words.noQuestions}</p>}
      <div class="list-foot">
        <button type="button" class="button strong" aria-keyshortcuts="Alt+N" onClick={() => open('add')}><Icon name="add" />{words.add}</button>
        <button type="button" class="button plain" onClick={() => open('bank')}><Icon name="bank" />{words.fromBank}</button>
      </div>
    </nav>
  )
}

/** Drawn anew only when it has changed: of two hundred that is one for each keystroke. */
function Row(properties: Parameters<typeof QuestionRow>[0]) {
  const { question, at, last, chosen, lifted } = properties
  return useMemo(() => <QuestionRow {...properties} />, [question, at, last, chosen, lifted])
}
