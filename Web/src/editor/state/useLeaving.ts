import { useEffect } from 'preact/hooks'
import { isUnsaved } from '../saving'
import type { Editor } from './opened'
import { open } from './panels'
import { showPart } from './parts'

/** Saves when somebody looks away or goes, asks before a page with something unsaved is closed, and looks for news when somebody is back. */
export function useLeaving(editor: Editor) {
  useEffect(() => {
    const unsaved = () => isUnsaved(editor.saving.peek())
    const ends = new AbortController()
    const listens = { signal: ends.signal }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void editor.look()
      else if (unsaved()) editor.leave(true)
    }, listens)
    addEventListener('online', () => void editor.look(), listens)
    addEventListener('beforeunload', event => unsaved() && event.preventDefault(), listens)
    addEventListener('pagehide', () => editor.leave(true), listens)
    return () => {
      ends.abort()
      open(undefined)
      showPart('form')
      editor.leave(false)
    }
  }, [editor])
}
