import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { BankEntry } from '../../contracts/authoring'
import { InlineText } from '../../quiz/FormattedText'
import { bank } from '../../words/bank'
import { questionTypes } from '../../words/questionTypes'
import { changedInBank, takenFromBank } from '../bankApi'
import { troubleInWords } from '../inWords'
import { SolutionLines } from '../quiz/SolutionLines'
import { Tags } from '../Tags'
import { readTags } from './readTags'

interface BankRowProps {
  entry: BankEntry
  chosen: boolean
  choose: (on: boolean) => void
  changed: () => void
}

export function BankRow({ entry, chosen, choose, changed }: BankRowProps) {
  const [tags, setTags] = useState<string>()
  const [trouble, setTrouble] = useState('')
  const { question } = entry

  async function save(event: SubmitEvent) {
    event.preventDefault()
    const answer = await changedInBank(entry, { ...question, tags: readTags(tags ?? '') })
    if (!answer.ok) return setTrouble(troubleInWords(answer))
    setTags(undefined)
    changed()
  }

  async function remove() {
    const answer = await takenFromBank(entry)
    if (!answer.ok) return setTrouble(troubleInWords(answer))
    if (chosen) choose(false)
    say(bank.removed)
    changed()
  }

  return (
    <li class="panel bank-row">
      <input type="checkbox" checked={chosen} aria-label={bank.choose(question.text)} onChange={event => choose(event.currentTarget.checked)} />
      <div class="stack tight">
        <p><InlineText text={question.text} /></p>
        <div class="row"><span class="tag calm">{questionTypes[question.type]}</span><Tags tags={question.tags} /></div>
        <details><summary class="small quiet">{bank.solution}</summary><SolutionLines question={question} solved /></details>
      </div>
      <div class="row">
        <button type="button" class="button" aria-expanded={tags !== undefined} aria-label={bank.tagsOf(question.text)} onClick={() => setTags(tags === undefined ? (question.tags ?? []).join(', ') : undefined)}>{bank.changeTags}</button>
        <button type="button" class="button danger" aria-label={bank.remove(question.text)} onClick={() => void remove()}>{bank.removeShort}</button>
      </div>
      {tags !== undefined && (
        <form class="bank-tags-form" onSubmit={event => void save(event)}>
          <label class="field">{bank.tags}<input value={tags} maxLength={400} onInput={event => setTags(event.currentTarget.value)} /></label>
          <button class="button main">{bank.saveTags}</button>
        </form>
      )}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </li>
  )
}
