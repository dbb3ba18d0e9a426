import { useEffect, useState } from 'preact/hooks'
import { readTags } from '../../library/bank/readTags'
import { form } from '../../words/editorForm'
import { same } from '../same'
import { Field } from './Field'

/** Tags, with commas between them. */
export function TagsField({ label, tags, onChange }: { label: string; tags: readonly string[] | undefined; onChange: (tags: string[] | undefined) => void }) {
  const [typed, setTyped] = useState(() => (tags ?? []).join(', '))

  useEffect(() => {
    if (!same(readTags(typed), tags)) setTyped((tags ?? []).join(', '))
  }, [tags])

  function type(text: string) {
    setTyped(text)
    const read = readTags(text)
    onChange(read.length > 0 ? read : undefined)
  }

  return (
    <Field label={label} help={form.tagsHelp}>
      {described => <input {...described} autoComplete="off" value={typed} onInput={event => type(event.currentTarget.value)} />}
    </Field>
  )
}
