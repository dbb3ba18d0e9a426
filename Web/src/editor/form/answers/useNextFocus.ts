import { useLayoutEffect, useRef } from 'preact/hooks'

/** Brings the focus to the field of a row once the row is there: where one expects it after adding, moving or removing one. */
export function useNextFocus() {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | undefined>(undefined)

  function reach() {
    const field = wanted.current === undefined ? undefined : list.current?.children[wanted.current]?.querySelector<HTMLElement>('input:not([type="radio"], [type="checkbox"])')
    if (!field) return
    field.focus()
    wanted.current = undefined
  }

  useLayoutEffect(reach)

  return {
    list,
    /** At once where the row is there, so that the next keystroke is in it; else with the next drawing. */
    focus(at: number) {
      wanted.current = at
      reach()
    },
  }
}
