import { words } from '../../words/editor'
import { Icon, IconButton } from '../icons'
import { open } from '../state/panels'
import { useActions } from '../state/useActions'
import { useEditor } from '../state/useEditor'
import { MissingCount } from './MissingCount'
import { PublishButton } from './PublishButton'
import { PublishedState } from './PublishedState'
import { SaveState } from './SaveState'

/** Where one is, whether it is safe, and what is done with the whole quiz. */
export function EditorBar() {
  const editor = useEditor()
  const { undo, redo } = useActions()
  const { past, future } = editor.history.value
  const { title, language } = editor.document.value
  return (
    <header class="editor-bar">
      <a class="button plain back" href="/quizzes" aria-label={words.back}><Icon name="back" /></a>
      <div class="editor-title">
        <h1 lang={language} class={title.trim() ? '' : 'quiet'}>{title.trim() || words.noTitle}</h1>
        <p class="editor-states"><SaveState /><PublishedState /></p>
      </div>
      <div class="editor-tools" role="group" aria-label={words.tools}>
        <IconButton icon="undo" label={words.undo} keys="Ctrl+Z" disabled={past.length === 0} onClick={undo} />
        <IconButton icon="redo" label={words.redo} keys="Ctrl+Shift+Z" disabled={future.length === 0} onClick={redo} />
        <IconButton icon="versions" label={words.versions} onClick={() => open('versions')} />
        <IconButton icon="help" label={words.help} keys="?" onClick={() => open('help')} />
      </div>
      <div class="editor-out"><MissingCount /><PublishButton /></div>
    </header>
  )
}
