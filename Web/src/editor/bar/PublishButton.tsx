import { publishing as words } from '../../words/editorPublishing'
import { isUnsaved } from '../saving'
import { useEditor } from '../state/useEditor'
import { publishing, usePublish } from '../state/usePublish'

/** It can always be pressed: where something is missing, it says what. */
export function PublishButton() {
  const editor = useEditor()
  const { ask } = usePublish()
  const { version, published } = editor.draft.value
  const busy = publishing.value.state === 'busy'
  const done = published === version && !isUnsaved(editor.saving.value)
  return (
    <button type="button" class={done ? 'button' : 'button main'} aria-disabled={busy || done} aria-keyshortcuts="Control+Enter" onClick={() => !done && ask()}>
      {busy ? words.busy : done ? words.isPublished : published === undefined || published === null ? words.publish : words.publishAgain}
    </button>
  )
}
