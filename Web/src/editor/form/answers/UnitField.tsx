import { form } from '../../../words/editorForm'
import { Field } from '../Field'

const LONGEST = 20

export function UnitField({ unit, onChange }: { unit: string | undefined; onChange: (unit: string | undefined) => void }) {
  return (
    <Field label={form.unit}>
      {described => <input {...described} maxLength={LONGEST} autoComplete="off" placeholder={form.unitExample} value={unit ?? ''} onInput={event => onChange(event.currentTarget.value || undefined)} />}
    </Field>
  )
}
