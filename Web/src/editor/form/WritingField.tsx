import { useState } from 'preact/hooks'
import { form } from '../../words/editorForm'
import { Field } from './Field'
import { FormatHelp } from './FormatHelp'

interface WritingFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  longest: number
  complaint?: string
  placeholder?: string
  /** What the field is called for commands that lead to it. */
  name: string
  class?: string
  lang?: string
}

// Only then does it matter how much room is left.
const NEAR = 0.8

/** A text that may have code and maths in it. It grows with what is written. */
export function WritingField({ label, value, onChange, longest, complaint, placeholder, name, class: style = '', lang }: WritingFieldProps) {
  const [helps, setHelps] = useState(false)
  const near = value.length > longest * NEAR
  return (
    <div class="writing">
      <Field label={label} complaint={complaint} help={near ? form.used(value.length, longest) : undefined}>
        {described => (
          <textarea {...described} class={style} name={name} rows={2} lang={lang} placeholder={placeholder} value={value} onInput={event => onChange(event.currentTarget.value)} />
        )}
      </Field>
      <button type="button" class="link small format-button" aria-expanded={helps} onClick={() => setHelps(!helps)}>{form.formatting}</button>
      {helps && <FormatHelp />}
    </div>
  )
}
