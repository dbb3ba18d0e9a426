import { expect, test } from 'vitest'
import { commandOf } from '../../src/editor/commands'

const pressed = (text: string) => {
  const parts = text.split('+')
  const key = parts.at(-1)!
  const code = key.length === 1 && /[a-z]/i.test(key) ? `Key${key.toUpperCase()}` : key
  return { key, code, altKey: parts.includes('Alt'), ctrlKey: parts.includes('Ctrl'), metaKey: parts.includes('Meta'), shiftKey: parts.includes('Shift') }
}

test.each([
  ['Alt+n', 'add'], ['Alt+ArrowUp', 'moveUp'], ['Alt+PageDown', 'next'], ['Alt+Delete', 'remove'], ['Ctrl+z', 'undo'], ['Ctrl+Shift+Z', 'redo'], ['Ctrl+y', 'redo'], ['Ctrl+s', 'save'], ['Ctrl+Enter', 'publish'],
  ['n', undefined], ['z', undefined], ['ArrowUp', undefined], ['Enter', undefined], ['Delete', undefined], ['?', undefined],
  // AltGr comes as both.
  ['Ctrl+Alt+c', undefined], ['Alt+Shift+n', undefined], ['Alt+x', undefined],
])('while one types, %s means %s', (keys, command) => {
  expect(commandOf(pressed(keys), true, false)).toBe(command)
})

test('a question mark asks for help where nobody types', () => {
  expect(commandOf(pressed('Shift+?'), false, false)).toBe('help')
})

test.each([['Alt+n', true, undefined], ['Alt+n', false, 'add'], ['Alt+ArrowUp', true, undefined], ['Alt+PageDown', true, 'next'], ['Meta+z', true, 'undo'], ['Ctrl+z', true, undefined], ['Meta+Shift+z', true, 'redo']] as const)(
  'on a Mac %s, typing: %s, means %s', (keys, typing, command) => {
    expect(commandOf(pressed(keys), typing, true)).toBe(command)
  })
