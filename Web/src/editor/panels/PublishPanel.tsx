import { letters } from '../../quiz/options'
import { complaintWords } from '../../words/complaints'
import { form } from '../../words/editorForm'
import { publishing as words } from '../../words/editorPublishing'
import { Icon } from '../icons'
import { missingIn, type Missing } from '../missing'
import { focusText } from '../state/focus'
import { open } from '../state/panels'
import { useActions } from '../state/useActions'
import { useEditor } from '../state/useEditor'
import { publishing } from '../state/usePublish'
import { Dialog } from './Dialog'

/** What is missing before it can be published; each line leads to where it is. */
export function PublishPanel() {
  const editor = useEditor()
  const { choose } = useActions()
  const missing = missingIn(editor.document.value)
  const { complaints } = editor.draft.value
  const failed = publishing.value.state === 'failed' ? publishing.value.message : ''

  function go(where: string) {
    open(undefined)
    choose(where)
    focusText()
  }

  return (
    <Dialog title={missing.length > 0 ? words.missingTitle(missing.length) : words.notPublished}>
      <p role="alert" class="complaint-plain">{missing.length === 0 && failed}</p>
      {missing.length > 0 && <p>{words.missingLead}</p>}
      <ul class="missing-list">
        {missing.map(one => (
          <li key={`${one.where} ${one.reason} ${one.at}`}>
            <button type="button" class="missing-line" onClick={() => go(one.where)}>
              <Icon name="missing" /><span><strong>{placeText(one)}</strong> {complaintWords(one.reason)}</span>
            </button>
          </li>
        ))}
        {missing.length === 0 && complaints.map(({ text, question }) => (
          <li key={text}>
            <button type="button" class="missing-line" lang="en" onClick={() => go(editor.document.peek().questions[(question ?? 0) - 1]?.id ?? 'quiz')}><Icon name="missing" /><span>{text}</span></button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function placeText({ number, field, at }: Missing): string {
  if (number === undefined) return words.wholeQuiz
  const option = at === undefined ? undefined : field === 'accepted' ? form.acceptedAt(at + 1) : form.option(letters[at] ?? String(at + 1))
  return words.questionNumber(number, option)
}
