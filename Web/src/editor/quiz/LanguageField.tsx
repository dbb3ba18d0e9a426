import { languageNamed } from '../../words/dates'
import { form } from '../../words/editorForm'
import { language } from '../../words/language'
import { Field } from '../form/Field'

// Those that are written most at European schools, and the biggest ones of the world. One that came otherwise stays.
const usual = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'tr', 'uk', 'ru', 'ar', 'hi', 'ja', 'ko', 'zh']

/** Of what is asked: a screen reader has to know how to say it. */
export function LanguageField({ value, onChange }: { value: string | undefined; onChange: (tag: string | undefined) => void }) {
  const shown = [...new Set([...usual, ...(value ? [value] : [])])].map(tag => ({ tag, name: languageNamed(tag) })).sort((a, b) => a.name.localeCompare(b.name, language.value))
  return (
    <Field label={form.language} help={form.languageHelp}>
      {described => (
        <select {...described} value={value ?? ''} onChange={event => onChange(event.currentTarget.value || undefined)}>
          <option value="">{form.noLanguage}</option>
          {shown.map(({ tag, name }) => <option key={tag} value={tag}>{name}</option>)}
        </select>
      )}
    </Field>
  )
}
