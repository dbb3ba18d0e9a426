import { Choice } from '../design/Choice'
import { words } from '../words/editor'
import { EditorBar } from './bar/EditorBar'
import { QuestionForm } from './form/QuestionForm'
import { QuestionList } from './list/QuestionList'
import { MeetingNotice } from './meeting/MeetingNotice'
import { OpenPanel } from './panels/OpenPanel'
import { Preview } from './preview/Preview'
import { SettingsForm } from './quiz/SettingsForm'
import { showPart, shownPart } from './state/parts'
import { useCommands } from './state/useCommands'
import { useEditor } from './state/useEditor'
import './editor.css'
import './form/form.css'

/** The list, what is chosen in it, and how that will look: beside each other, or one at a time where there is room for one. */
export function Editor() {
  const editor = useEditor()
  const at = editor.document.value.questions.findIndex(question => question.id === editor.chosen.value)
  useCommands()

  return (
    <div class="editor" data-part={shownPart.value}>
      <EditorBar />
      <div class="part-choice"><Choice label={words.parts} value={shownPart.value} onChange={showPart} options={[['list', words.partList], ['form', words.partForm], ['preview', words.partPreview]]} /></div>
      <MeetingNotice />
      <div class="editor-parts">
        <div class="editor-list"><QuestionList /></div>
        <div class="editor-form">
          {at < 0 ? <SettingsForm /> : <QuestionForm key={editor.chosen.value} at={at} />}
        </div>
        <div class="editor-preview" tabIndex={0}>{at < 0 ? <p class="quiet">{words.previewNone}</p> : <Preview at={at} />}</div>
      </div>
      <OpenPanel />
    </div>
  )
}
