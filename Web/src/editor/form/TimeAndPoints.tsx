import type { QuizQuestion } from '../../contracts/quizzes'
import { Choice } from '../../design/Choice'
import { form } from '../../words/editorForm'
import { useEditor } from '../state/useEditor'
import { NumberField } from './NumberField'
import { useSaid } from './useSaid'

// Seconds that are chosen most.
const usual = [10, 20, 30, 60, 120] as const
const points = [0, 1, 2] as const

/** How long a question is open, and what it is worth. Opinions are worth nothing. */
export function TimeAndPoints({ question }: { question: QuizQuestion }) {
  const { changeQuestion } = useEditor()
  const said = useSaid(question)
  const scored = question.type !== 'poll' && question.type !== 'cloud'
  const setSeconds = (seconds: number) => changeQuestion({ ...question, seconds }, 'seconds')

  return (
    <div class="time-and-points">
      <fieldset>
        <legend>{form.time}</legend>
        <div class="row tight">
          <Choice label={form.time} value={question.seconds} onChange={setSeconds} options={usual.map(seconds => [seconds, form.shortTime(seconds)] as const)} />
          <NumberField label={form.seconds} class="short" whole value={question.seconds} onChange={setSeconds} complaint={said('time')} />
        </div>
      </fieldset>
      {scored && (
        <fieldset>
          <legend>{form.points}</legend>
          <Choice label={form.points} value={question.points} onChange={value => changeQuestion({ ...question, points: value }, 'points')} options={points.map(many => [many, form.pointsOf(many)] as const)} />
        </fieldset>
      )}
    </div>
  )
}
