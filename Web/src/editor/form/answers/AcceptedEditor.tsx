import type { ShortText } from '../../../contracts/quizzes'
import { say } from '../../../app/frame'
import { Switch } from '../../../design/Switch'
import { form } from '../../../words/editorForm'
import { Icon, IconButton } from '../../icons'
import { LONGEST_OPTION, MOST_ACCEPTED } from '../../rules'
import { useEditor } from '../../state/useEditor'
import { Complaining } from '../Complaining'
import { useSaid } from '../useSaid'
import { useNextFocus } from './useNextFocus'

/** All answers that are right, the one that is shown first. */
export function AcceptedEditor({ question }: { question: ShortText }) {
  const { changeQuestion, document } = useEditor()
  const said = useSaid(question)
  const { list, focus } = useNextFocus()
  const { accepted } = question
  const set = (next: string[], what: string) => changeQuestion({ ...question, accepted: next }, what)

  function add(after = accepted.length - 1) {
    if (accepted.length >= MOST_ACCEPTED) return
    set(accepted.toSpliced(after + 1, 0, ''), 'add accepted')
    focus(after + 1)
  }

  function remove(at: number) {
    set(accepted.toSpliced(at, 1), 'remove accepted')
    say(form.optionRemoved(at + 1))
    focus(Math.max(0, at - 1))
  }

  function pressed(event: KeyboardEvent, at: number) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (at < accepted.length - 1) focus(at + 1)
      else add()
    } else if (event.key === 'Backspace' && accepted[at] === '' && accepted.length > 1) {
      event.preventDefault()
      remove(at)
    }
  }

  return (
    <fieldset class="options-editor">
      <legend>{form.accepted}</legend>
      <p class="quiet small">{form.acceptedLead}</p>
      <ol class="option-rows" ref={list}>
        {accepted.map((text, at) => (
          <li key={at} class="option-row accepted-row">
            <div class="option-line">
              <input class="option-input" aria-label={form.acceptedAt(at + 1)} placeholder={form.acceptedAt(at + 1)} aria-invalid={said('accepted', at) !== undefined} lang={document.value.language} maxLength={LONGEST_OPTION} autoComplete="off" value={text} onInput={event => set(accepted.with(at, event.currentTarget.value), `accepted ${at}`)} onKeyDown={event => pressed(event, at)} />
              <IconButton icon="close" label={form.removeOption(form.acceptedAt(at + 1))} disabled={accepted.length <= 1} onClick={() => remove(at)} />
            </div>
            <Complaining text={said('accepted', at)} />
          </li>
        ))}
      </ol>
      <Complaining text={said('accepted')} />
      {accepted.length < MOST_ACCEPTED && <div class="row"><button type="button" class="button" onClick={() => add()}><Icon name="add" />{form.addAccepted}</button></div>}
      <Switch label={form.typos} help={form.typosHelp} value={question.typos} onChange={typos => changeQuestion({ ...question, typos }, 'typos')} />
      <Switch label={form.caseCounts} help={form.caseCountsHelp} value={question.caseCounts} onChange={caseCounts => changeQuestion({ ...question, caseCounts }, 'case')} />
    </fieldset>
  )
}
