export type Command = 'add' | 'next' | 'previous' | 'moveUp' | 'moveDown' | 'duplicate' | 'remove' | 'preview' | 'list' | 'save' | 'publish' | 'undo' | 'redo' | 'help'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const withAlt: Record<string, Command> = {
  KeyN: 'add', KeyC: 'duplicate', KeyP: 'preview', KeyL: 'list', Delete: 'remove', PageDown: 'next', PageUp: 'previous', ArrowUp: 'moveUp', ArrowDown: 'moveDown',
}

/**
 * What a key means here. Nothing that writes a character: AltGr and a Mac's option key do with letters, so in a field those stay with who
 * types. A question mark in a field is one.
 */
export function commandOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Pressed, typing: boolean, mac: boolean): Command | undefined {
  const main = mac ? metaKey && !ctrlKey : ctrlKey && !metaKey
  if (main && !altKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
    if (key.toLowerCase() === 'y' && !shiftKey && !mac) return 'redo'
    if (key.toLowerCase() === 's' && !shiftKey) return 'save'
    return key === 'Enter' && !shiftKey ? 'publish' : undefined
  }

  if (altKey && !ctrlKey && !metaKey && !shiftKey) return mac && typing && !code.startsWith('Page') ? undefined : withAlt[code]
  return key === '?' && !typing && !altKey && !ctrlKey && !metaKey ? 'help' : undefined
}
