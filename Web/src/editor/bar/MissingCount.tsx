import { publishing as words } from '../../words/editorPublishing'
import { Icon } from '../icons'
import { missingIn } from '../missing'
import { open } from '../state/panels'
import { useEditor } from '../state/useEditor'

export function MissingCount() {
  const { length } = missingIn(useEditor().document.value)
  if (length === 0) return <span class="mark tone-good ready-mark"><Icon name="good" />{words.complete}</span>
  return <button type="button" class="button plain missing-count" onClick={() => open('publish')}><Icon name="missing" /><span>{words.missing(length)}</span></button>
}
