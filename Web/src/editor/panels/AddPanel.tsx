import type { QuestionType } from '../../contracts/quizzes'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../words/editor'
import { kindWords } from '../../words/editorKinds'
import { types } from '../blank'
import { Icon } from '../icons'
import { open } from '../state/panels'
import { useActions } from '../state/useActions'
import { Dialog } from './Dialog'

/** The ten types, each with a line that says what it is for. */
export function AddPanel() {
  const { add } = useActions()
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => list.current!.querySelector('button')!.focus(), [])

  function choose(type: QuestionType) {
    open(undefined)
    add(type)
  }

  function arrows(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    const all = [...list.current!.querySelectorAll('button')]
    event.preventDefault()
    all[(all.indexOf(document.activeElement as HTMLButtonElement) + by + all.length) % all.length]!.focus()
  }

  return (
    <Dialog title={words.addTitle}>
      <ul class="kinds" ref={list} onKeyDown={arrows}>
        {types.map(type => {
          const { name, lead } = kindWords(type)
          return (
            <li key={type}>
              <button type="button" class="kind" onClick={() => choose(type)}>
                <span class="kind-icon"><Icon name={type} /></span>
                <span><strong>{name}</strong><span class="quiet small">{lead}</span></span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
