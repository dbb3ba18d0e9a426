import { computed, signal } from '@preact/signals'

/** Where an app is. A page that moves on inside stays loaded; what the app does not have is left to the server. */
export function placeOf<T>(match: (path: string) => T | undefined) {
  const current = signal(new URL(location.href))
  const place = computed(() => match(current.value.pathname))
  const query = computed(() => current.value.searchParams)

  function go(address: string, { replace = false } = {}) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address)
    const moved = new URL(location.href).pathname !== current.value.pathname
    current.value = new URL(location.href)
    // Another page begins at its top, and there the keyboard and the screen reader go on.
    if (moved) {
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    }
  }

  /** Links are plain links; only a plain click stays in the page. */
  function followLinks() {
    addEventListener('popstate', () => (current.value = new URL(location.href)))
    document.addEventListener('click', event => {
      const link = (event.target as Element).closest('a')
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      if (link.origin !== location.origin || link.target || link.hash || !match(link.pathname)) return
      event.preventDefault()
      go(link.getAttribute('href')!)
    })
  }

  return { place, query, go, followLinks }
}
