import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { words } from '../../words/editor'
import { IconButton } from '../icons'
import { open } from '../state/panels'
import './panels.css'

/** Above the page, until it is closed: the browser keeps the focus inside, and gives it back. */
export function Dialog({ title, class: name = '', children }: { title: string; class?: string; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    dialog.current!.showModal()
    // Taken out of the page while it is open, it would leave the focus nowhere; what has gone elsewhere by then stays there.
    return () => {
      if (document.activeElement === document.body || dialog.current?.contains(document.activeElement)) before?.focus()
    }
  }, [])

  return (
    <dialog ref={dialog} class={`dialog ${name}`} aria-labelledby={id} onClose={() => open(undefined)} onClick={event => event.target === dialog.current && dialog.current!.close()}>
      <div class="dialog-in">
        <header class="row between">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={words.close} onClick={() => dialog.current!.close()} />
        </header>
        {children}
      </div>
    </dialog>
  )
}
