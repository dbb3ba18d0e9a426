import { useLayoutEffect, useRef } from 'preact/hooks'
import { commandOf, type Command } from '../commands'
import { focusChosen, focusPreview } from './focus'
import { isMac } from './mac'
import { open, openPanel } from './panels'
import { showPart } from './parts'
import { useActions } from './useActions'
import { useEditor } from './useEditor'
import { usePublish } from './usePublish'

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select'

/** The keys of the editor, wherever the focus is. */
export function useCommands() {
  const editor = useEditor()
  const actions = useActions()
  const { ask } = usePublish()

  const does: Record<Command, () => unknown> = {
    ...actions,
    add: () => open('add'),
    next: () => actions.step(1),
    previous: () => actions.step(-1),
    moveUp: () => actions.moveBy(-1),
    moveDown: () => actions.moveBy(1),
    list: () => (showPart('list'), focusChosen()),
    preview: () => (showPart('preview'), focusPreview()),
    save: () => void editor.settle(),
    publish: ask,
    help: () => open('help'),
  }
  const now = useRef(does)
  now.current = does

  useLayoutEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || openPanel.peek()) return
      const typing = (event.target as Element | null)?.matches?.(TYPED_IN) ?? false
      const command = commandOf(event, typing, isMac)
      if (!command) return
      event.preventDefault()
      now.current[command]()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
