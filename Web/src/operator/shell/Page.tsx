import type { ComponentChildren } from 'preact'

/** The head of a page and what is under it. */
export function Page({ title, lead, aside, children }: { title: string; lead?: ComponentChildren; aside?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="stack">
      <header class="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <p class="quiet">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  )
}
