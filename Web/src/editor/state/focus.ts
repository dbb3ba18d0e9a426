/** After the next drawing: what has been added is there by then. */
function soon(work: () => void) {
  setTimeout(work)
}

/** Into the text of what is chosen, where one writes on. */
export function focusText() {
  soon(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.editor-form textarea, .editor-form input')
    field?.focus()
  })
}

/** Onto what is chosen in the list. */
export function focusChosen() {
  soon(() => {
    const chosen = document.querySelector<HTMLElement>('.question-list [aria-current="true"]')
    chosen?.focus()
    chosen?.scrollIntoView({ block: 'nearest' })
  })
}

export function focusPreview() {
  soon(() => document.querySelector<HTMLElement>('.preview button, .preview iframe')?.focus())
}
