import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { session } from '../../account/session'
import type { QuizQuestion } from '../../contracts/quizzes'
import { putIntoBank } from '../../library/bankApi'
import { form } from '../../words/editorForm'
import { words } from '../../words/editor'
import { Icon } from '../icons'
import { useActions } from '../state/useActions'

/** What is done with a question as a whole. */
export function QuestionActions({ question }: { question: QuizQuestion }) {
  const { duplicate, remove } = useActions()
  const [kept, setKept] = useState('')

  async function keep() {
    const answer = await putIntoBank([question])
    const told = answer.ok ? form.keptInBank : answer.message
    setKept(told)
    say(told)
  }

  return (
    <footer class="question-actions row">
      {session.value && <button type="button" class="button" onClick={() => void keep()}><Icon name="bank" />{form.keepInBank}</button>}
      <button type="button" class="button" onClick={duplicate}><Icon name="copy" />{words.duplicate}</button>
      <button type="button" class="button danger" onClick={remove}><Icon name="remove" />{words.remove}</button>
      {kept && <span class="quiet small">{kept}</span>}
    </footer>
  )
}
