import type { Slider } from '../../../contracts/quizzes'
import { form } from '../../../words/editorForm'
import { useEditor } from '../../state/useEditor'
import { Complaining } from '../Complaining'
import { NumberField } from '../NumberField'
import { useSaid } from '../useSaid'
import { UnitField } from './UnitField'

const scale = ['min', 'max', 'step'] as const
const right = ['from', 'to'] as const

/** A scale, and the part of it that is right. */
export function SliderEditor({ question }: { question: Slider }) {
  const { changeQuestion } = useEditor()
  const said = useSaid(question)
  const field = (name: 'min' | 'max' | 'step' | 'from' | 'to') => (
    <NumberField key={name} label={form[name]} value={question[name]} onChange={value => changeQuestion({ ...question, [name]: value }, name)} />
  )

  return (
    <fieldset class="options-editor">
      <legend>{form.scale}</legend>
      <div class="number-fields">{scale.map(field)}<UnitField unit={question.unit} onChange={unit => changeQuestion({ ...question, unit }, 'unit')} /></div>
      <p class="quiet small">{form.rightFromTo}</p>
      <div class="number-fields">{right.map(field)}</div>
      <ScaleDrawing question={question} />
      <Complaining text={said('scale')} />
    </fieldset>
  )
}

/** Where on the scale what is right lies. The numbers beside it say the same. */
function ScaleDrawing({ question: { min, max, from, to } }: { question: Slider }) {
  const share = (value: number) => Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100)) || 0
  const start = share(from)
  return (
    <div class="scale-drawing" aria-hidden="true">
      <span style={{ left: `${start}%`, width: `${Math.max(1, share(to) - start)}%` }} />
    </div>
  )
}
