import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../app/frame'
import { words } from '../../words/editor'
import { stateOf } from '../saving'
import { useEditor } from '../state/useEditor'

const tones = { saved: 'good', saving: 'none', offline: 'warn', refused: 'bad' } as const

/** Whether what is written is safe. Trouble is said aloud, and its end; that each keystroke has been saved is not. */
export function SaveState() {
  const saving = useEditor().saving.value
  const state = stateOf(saving)
  const text = state === 'refused' ? words.refused(saving.refused ?? '') : words[state]
  const before = useRef(state)

  useEffect(() => {
    const trouble = (one: typeof state) => one === 'offline' || one === 'refused'
    if (trouble(state) || (state === 'saved' && trouble(before.current))) say(text)
    if (state !== 'saving') before.current = state
  }, [state])

  return <span class={`save-state small tone-${tones[state]}`} data-state={state}>{text}</span>
}
