import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Answers and headings take the focus when they come. While this one comes they cannot: somebody is writing. */
export function Unfocused({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  // Effects of what is inside have run before this one.
  useLayoutEffect(() => place.current!.removeAttribute('inert'), [])
  return <div class="preview-in" ref={place} inert>{children}</div>
}
