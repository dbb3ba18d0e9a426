import { useRef, useState } from 'preact/hooks'

/** A question before something that cannot be undone. The keyboard goes to its "no", and afterwards back to where it came from. */
export function useAsking() {
  const [asking, setAsking] = useState(false)
  const returning = useRef(false)

  function opener(element: HTMLElement | null) {
    if (!element || !returning.current) return
    returning.current = false
    element.focus()
  }

  function cancel() {
    returning.current = true
    setAsking(false)
  }

  return { asking, ask: () => setAsking(true), cancel, opener, no: takeFocus }
}

function takeFocus(element: HTMLElement | null) {
  element?.focus()
}
