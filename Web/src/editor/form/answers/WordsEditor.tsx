import type { WordCloud } from '../../../contracts/quizzes'
import { form } from '../../../words/editorForm'
import { useEditor } from '../../state/useEditor'
import { NumberField } from '../NumberField'
import { useSaid } from '../useSaid'

export function WordsEditor({ question }: { question: WordCloud }) {
  const { changeQuestion } = useEditor()
  const said = useSaid(question)
  return (
    <fieldset class="options-editor">
      <legend>{form.cloud}</legend>
      <p class="quiet small">{form.cloudLead}</p>
      <div class="number-fields"><NumberField label={form.words} whole value={question.words} complaint={said('words')} onChange={words => changeQuestion({ ...question, words }, 'words')} /></div>
    </fieldset>
  )
}
