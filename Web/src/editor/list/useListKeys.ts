/** Arrows go through the list, as in any list; with Alt they move a question, which commands do. */
export function useListKeys() {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.quiz-entry, .row-choose')]
    const here = all.indexOf(event.target as HTMLElement)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key]
    if (here < 0 || to === undefined || !all[to]) return
    event.preventDefault()
    all[to].focus()
  }
}
