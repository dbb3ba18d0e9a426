import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface PhaseHeadingProps {
  children: ComponentChildren
  id?: string
}

/** The head of a phase. It takes the focus when the phase begins, so that a screen reader reads it and the keyboard goes on from there. */
export function PhaseHeading({ children, id }: PhaseHeadingProps) {
  const heading = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => heading.current!.focus({ preventScroll: true }), [])

  // Not an h1: the text of a question may have paragraphs and code in it.
  return <div ref={heading} id={id} role="heading" aria-level={1} tabIndex={-1} class="phase-heading">{children}</div>
}
