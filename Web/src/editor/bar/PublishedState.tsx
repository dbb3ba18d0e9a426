import { publishing as words } from '../../words/editorPublishing'
import { changesBetween, countOf } from '../changes'
import { useEditor } from '../state/useEditor'
import { usePublished } from '../state/usePublished'

/** Whether players get what is written here. */
export function PublishedState() {
  const editor = useEditor()
  const before = usePublished()
  const { published, version } = editor.draft.value
  if (published === undefined || published === null) return <span class="tag">{words.draft}</span>
  if (published === version) return <span class="tag good">{words.isPublished}</span>
  const changes = before ? countOf(changesBetween(before, editor.document.value)) : undefined
  return <span class={changes === 0 ? 'tag good' : 'tag warn'}>{changes === undefined ? words.isChanged : words.changesSince(changes)}</span>
}
