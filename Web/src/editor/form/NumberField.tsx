import { useEffect, useState } from 'preact/hooks'
import { readNumber } from '../../player/answers/numbers'
import { language } from '../../words/language'
import { complaintWords } from '../../words/complaints'
import { Field } from './Field'

interface NumberFieldProps {
  label: string
  value: number
  onChange: (value: number) => void
  complaint?: string
  whole?: boolean
  class?: string
}

/** A number as people write it. While it is none, the last one stays, and the field says so. */
export function NumberField({ label, value, onChange, complaint, whole = false, class: name = '' }: NumberFieldProps) {
  const [typed, setTyped] = useState(() => written(value))
  const read = (text: string) => {
    const number = readNumber(text, language.value === 'en' ? ',' : '.')
    return number === undefined || (whole && !Number.isInteger(number)) ? undefined : number
  }
  const wrong = read(typed) === undefined

  useEffect(() => {
    if (read(typed) !== value) setTyped(written(value))
  }, [value])

  function type(text: string) {
    setTyped(text)
    const number = read(text)
    if (number !== undefined) onChange(number)
  }

  return (
    <Field label={label} complaint={wrong ? complaintWords('noNumber') : complaint}>
      {described => <input {...described} class={`number ${name}`} inputMode={whole ? 'numeric' : 'decimal'} autoComplete="off" value={typed} onInput={event => type(event.currentTarget.value)} onBlur={() => setTyped(written(value))} />}
    </Field>
  )
}

// As the field reads it again: no thousands, and the sign of the language.
function written(value: number): string {
  return new Intl.NumberFormat(language.value, { useGrouping: false, maximumFractionDigits: 10 }).format(value)
}
