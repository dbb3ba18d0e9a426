import type { Estimate } from '../../../contracts/quizzes'
import { form } from '../../../words/editorForm'
import { useEditor } from '../../state/useEditor'
import { NumberField } from '../NumberField'
import { useSaid } from '../useSaid'
import { UnitField } from './UnitField'

export function EstimateEditor({ question }: { question: Estimate }) {
  const { changeQuestion } = useEditor()
  const said = useSaid(question)
  return (
    <fieldset class="options-editor">
      <legend>{form.estimate}</legend>
      <p class="quiet small">{form.estimateLead}</p>
      <div class="number-fields">
        <NumberField label={form.rightNumber} value={question.solution} onChange={solution => changeQuestion({ ...question, solution }, 'solution')} />
        <NumberField label={form.tolerance} value={question.tolerance} complaint={said('estimate')} onChange={tolerance => changeQuestion({ ...question, tolerance }, 'tolerance')} />
        <UnitField unit={question.unit} onChange={unit => changeQuestion({ ...question, unit }, 'unit')} />
      </div>
    </fieldset>
  )
}
