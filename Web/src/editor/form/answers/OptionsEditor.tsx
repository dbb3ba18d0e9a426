import { say } from '../../../app/frame'
import { Switch } from '../../../design/Switch'
import { form } from '../../../words/editorForm'
import { Icon } from '../../icons'
import { addedOption, movedOption, optionsIn, removedOption, type WithOptions } from '../../options'
import { MOST_OPTIONS } from '../../rules'
import { useEditor } from '../../state/useEditor'
import { Complaining } from '../Complaining'
import { useSaid } from '../useSaid'
import { OptionRow } from './OptionRow'
import { useNextFocus } from './useNextFocus'

/** Options of a choice or a poll, or the items of an order in their right order. */
export function OptionsEditor({ question }: { question: WithOptions }) {
  const { changeQuestion } = useEditor()
  const said = useSaid(question)
  const { list, focus } = useNextFocus()
  const options = optionsIn(question)
  const change = (next: WithOptions, what: string) => changeQuestion(next, what)

  function add(after = options.length - 1) {
    if (options.length >= MOST_OPTIONS) return
    change(addedOption(question, after), 'add option')
    focus(after + 1)
  }

  function remove(at: number) {
    change(removedOption(question, at), 'remove option')
    say(form.optionRemoved(at + 1))
    focus(Math.max(0, Math.min(at, options.length - 2)))
  }

  function move(from: number, to: number) {
    if (to < 0 || to >= options.length) return
    change(movedOption(question, from, to), 'move option')
    say(form.optionMoved(to + 1, options.length))
    focus(to)
  }

  const lead = { single: form.markOne, multiple: form.markSome, order: form.inOrder, poll: form.pollLead }[question.type]
  return (
    <fieldset class="options-editor">
      <legend>{question.type === 'order' ? form.items : form.options}</legend>
      <p class="quiet small">{lead}</p>
      <ol class="option-rows" ref={list}>
        {options.map((option, at) => (
          <OptionRow key={at} question={question} option={option} at={at} add={() => add(at)} remove={() => remove(at)} move={to => move(at, to)} goTo={focus} complaint={said('option', at)} />
        ))}
      </ol>
      <Complaining text={said('options') ?? said('solution')} />
      <div class="row">
        {options.length < MOST_OPTIONS && <button type="button" class="button" onClick={() => add()}><Icon name="add" />{question.type === 'order' ? form.addItem : form.addOption}</button>}
      </div>
      {question.type === 'poll' && <Switch label={form.several} help={form.severalHelp} value={question.several} onChange={several => changeQuestion({ ...question, several }, 'several')} />}
    </fieldset>
  )
}
