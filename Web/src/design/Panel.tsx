import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A titled surface, and a region that a screen reader can jump to. */
export function Panel({ title, aside, children }: { title: ComponentChildren; aside?: ComponentChildren; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
