import { form } from '../../words/editorForm'
import { words } from '../../words/editor'
import { complaintWords } from '../../words/complaints'
import { Field } from '../form/Field'
import { TagsField } from '../form/TagsField'
import { LONGEST_DESCRIPTION, LONGEST_TITLE, quizComplaints } from '../rules'
import { useEditor } from '../state/useEditor'
import { LanguageField } from './LanguageField'

/** What the quiz is called, and how others find it. */
export function SettingsForm() {
  const { document, change } = useEditor()
  const quiz = document.value
  const complaint = quizComplaints(quiz).find(({ field }) => field === 'title')
  return (
    <section class="question-form" aria-label={words.settings}>
      <header><h2>{words.settings}</h2></header>
      <div class="plain-set">
        <Field label={form.title} complaint={complaint && complaintWords(complaint.reason)}>
          {described => <input {...described} name="title" class="title-input" lang={quiz.language} maxLength={LONGEST_TITLE} autoComplete="off" value={quiz.title} onInput={event => change({ ...quiz, title: event.currentTarget.value }, 'title')} />}
        </Field>
        <Field label={form.description}>
          {described => <textarea {...described} rows={3} lang={quiz.language} maxLength={LONGEST_DESCRIPTION} value={quiz.description ?? ''} onInput={event => change({ ...quiz, description: event.currentTarget.value || undefined }, 'description')} />}
        </Field>
        <LanguageField value={quiz.language} onChange={language => change({ ...quiz, language }, 'language')} />
        <TagsField label={form.quizTags} tags={quiz.tags} onChange={tags => change({ ...quiz, tags }, 'tags')} />
      </div>
    </section>
  )
}
