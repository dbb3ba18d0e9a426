import { useState } from 'preact/hooks'
import type { Choice, Media } from '../../../contracts/quizzes'
import { letters } from '../../../quiz/options'
import { OptionMark } from '../../../quiz/OptionMark'
import { form } from '../../../words/editorForm'
import { IconButton } from '../../icons'
import { isRight, isWithOptions, markedOption, optionsIn, withOption, type WithOptions } from '../../options'
import { LONGEST_OPTION } from '../../rules'
import { useEditor } from '../../state/useEditor'
import { Complaining } from '../Complaining'
import { MediaField } from '../media/MediaField'

interface OptionRowProps {
  question: WithOptions
  option: Choice
  at: number
  complaint: string | undefined
  add: () => void
  remove: () => void
  move: (to: number) => void
  goTo: (at: number) => void
}

export function OptionRow({ question, option, at, complaint, add, remove, move, goTo }: OptionRowProps) {
  const { changeQuestion, updateQuestion, document } = useEditor()
  const [opened, setOpened] = useState(false)
  const count = optionsIn(question).length
  const name = question.type === 'order' ? form.item(at + 1) : form.option(letters[at]!)
  const change = (next: Choice, what: string) => changeQuestion(withOption(question, at, next), `option ${at} ${what}`)
  const right = isRight(question, at)

  function bring(media: Media | undefined, what: string) {
    updateQuestion(question.id!, now => (isWithOptions(now) && optionsIn(now)[at] ? withOption(now, at, { ...optionsIn(now)[at]!, media }) : now), `option ${at} ${what}`)
  }

  function pressed(event: KeyboardEvent) {
    const to = event.key === 'ArrowUp' ? at - 1 : event.key === 'ArrowDown' ? at + 1 : undefined
    if (to !== undefined && event.altKey) {
      event.preventDefault()
      event.stopPropagation()
      return move(to)
    }
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return at < count - 1 ? goTo(at + 1) : add()
    }
    if (event.key !== 'Backspace' || option.text !== '' || option.media || count <= 2) return
    event.preventDefault()
    remove()
  }

  return (
    <li class={right ? 'option-row right' : 'option-row'}>
      <div class="option-line">
        {question.type === 'order' ? <span class="order-number number">{at + 1}</span> : <OptionMark at={at} chip />}
        <input class="option-input" aria-label={name} aria-invalid={complaint !== undefined} lang={document.value.language} maxLength={LONGEST_OPTION} autoComplete="off" placeholder={name} value={option.text} onInput={event => change({ ...option, text: event.currentTarget.value }, 'text')} onKeyDown={pressed} />
        {(question.type === 'single' || question.type === 'multiple') && (
          <label class="right-choice">
            <input type={question.type === 'single' ? 'radio' : 'checkbox'} name={`right-${question.id}`} checked={right} aria-label={form.isRight(name)} onChange={event => changeQuestion(markedOption(question, at, event.currentTarget.checked), 'solution')} />
            <span aria-hidden="true">{form.right}</span>
          </label>
        )}
      </div>
      <div class="option-tools">
        <IconButton icon="picture" label={form.pictureFor(name)} class={opened || option.media ? 'on' : ''} onClick={() => setOpened(!opened)} />
        <IconButton icon="up" label={form.moveUp(name)} disabled={at === 0} onClick={() => move(at - 1)} />
        <IconButton icon="down" label={form.moveDown(name)} disabled={at === count - 1} onClick={() => move(at + 1)} />
        <IconButton icon="close" label={form.removeOption(name)} disabled={count <= 2} onClick={remove} />
      </div>
      {(opened || option.media) && <div class="option-media"><MediaField label={form.pictureFor(name)} pictures media={option.media} onChange={bring} /></div>}
      <Complaining text={complaint} />
    </li>
  )
}
