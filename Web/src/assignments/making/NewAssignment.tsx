import { useState } from 'preact/hooks'
import { go } from '../../app/place'
import type { AssignmentOptions } from '../../contracts/assignments'
import { assignments } from '../../words/assignments'
import { assign } from '../api'
import { inWords } from '../inWords'
import { inAWeek, isBackwards } from '../localTime'
import { HowFields } from './HowFields'
import { QuizChoice } from './QuizChoice'
import { TimeFields } from './TimeFields'

/** A quiz, until when, and how. */
export function NewAssignment({ quiz }: { quiz: string }) {
  const [chosen, setChosen] = useState(quiz)
  const [title, setTitle] = useState('')
  const [options, setOptions] = useState<AssignmentOptions>(() => ({ closesAt: inAWeek(Date.now()), attempts: 1, shuffleQuestions: false, shuffleOptions: false, questionTimes: false, feedback: 'each', partial: true }))
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: Event) {
    event.preventDefault()
    if (!chosen) return setTrouble(assignments.chooseQuiz)
    if (isBackwards(options)) return setTrouble(assignments.closesFirst)
    if (options.feedback === 'closed' && !options.closesAt) return setTrouble(assignments.closedNeedsEnd)
    setBusy(true)
    const answer = await assign(chosen, title.trim() || undefined, options)
    setBusy(false)
    if (answer.ok) go(`/assignments/${answer.value.id}`, { replace: true })
    else setTrouble(inWords(answer))
  }

  return (
    <form class="stack assignment-form" onSubmit={submit}>
      <section class="panel stack">
        <h2>{assignments.quiz}</h2>
        <QuizChoice chosen={chosen} onChange={setChosen} />
        <label class="field">{assignments.name}<input value={title} maxLength={120} aria-describedby="name-help" onInput={event => setTitle(event.currentTarget.value)} /><span id="name-help" class="quiet small">{assignments.nameHelp}</span></label>
      </section>
      <section class="panel stack"><h2>{assignments.when}</h2><TimeFields options={options} onChange={setOptions} /></section>
      <section class="panel stack how"><h2>{assignments.how}</h2><HowFields options={options} onChange={setOptions} /></section>
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      <div class="row">
        <button class="button main large" disabled={busy}>{busy ? assignments.busy : assignments.assign}</button>
        <a class="button large plain" href="/assignments">{assignments.cancel}</a>
      </div>
    </form>
  )
}
