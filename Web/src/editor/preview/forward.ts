/** Commands work from inside of a preview, too: keys with Alt, Ctrl or Command are handed to the page around it. */
export function forwardKeys(inner: Document): () => void {
  const forward = (event: KeyboardEvent) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey) return
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!document.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey, ctrlKey, metaKey, shiftKey, cancelable: true }))) event.preventDefault()
  }
  inner.addEventListener('keydown', forward)
  return () => inner.removeEventListener('keydown', forward)
}

const moves = ['pointermove', 'pointerup', 'pointercancel'] as const

/** What is dragged listens to this window, whichever one it is drawn in. */
export function forwardPointer(inner: Document): () => void {
  const forward = (event: PointerEvent) => void window.dispatchEvent(new PointerEvent(event.type, event))
  moves.forEach(name => inner.addEventListener(name, forward))
  return () => moves.forEach(name => inner.removeEventListener(name, forward))
}

/** Answers take the keys of the whole page. Here those belong to the author: what has not been handled by the time it has risen to the document ends there. */
export function keepKeys(): () => void {
  const keep = (event: KeyboardEvent) => event.stopPropagation()
  document.addEventListener('keydown', keep)
  return () => document.removeEventListener('keydown', keep)
}
