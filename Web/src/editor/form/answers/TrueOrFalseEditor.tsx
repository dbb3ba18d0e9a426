import type { TrueOrFalse } from '../../../contracts/quizzes'
import { optionsOf } from '../../../quiz/options'
import { OptionMark } from '../../../quiz/OptionMark'
import { form } from '../../../words/editorForm'
import { useEditor } from '../../state/useEditor'

export function TrueOrFalseEditor({ question }: { question: TrueOrFalse }) {
  const { changeQuestion } = useEditor()
  return (
    <fieldset class="options-editor">
      <legend>{form.statementIs}</legend>
      <div class="truth">
        {optionsOf(question).map(({ text }, at) => {
          const right = question.solution === (at === 0)
          return (
            <label key={at} class={right ? 'truth-choice right' : 'truth-choice'}>
              <input type="radio" name={`right-${question.id}`} checked={right} onChange={() => changeQuestion({ ...question, solution: at === 0 }, 'solution')} />
              <OptionMark at={at} chip />
              <strong>{text}</strong>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
