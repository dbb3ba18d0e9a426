import { useLayoutEffect } from 'preact/hooks'

const TYPED_IN = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select'

/** Keys of the whole page, as long as nobody types into a field or means a command of the browser. */
export function useKeys(pressed: (key: string, event: KeyboardEvent) => void) {
  useLayoutEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as Element).matches?.(TYPED_IN)) return
      pressed(event.key, event)
    }

    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })
}
