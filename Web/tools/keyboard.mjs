// Somebody at a keyboard in front of a page: presses keys, reads what is there, and is never thrown back to its top.
import { setTimeout } from 'node:timers/promises'

const PATIENCE_MS = 4_000
const CODES = { Enter: 13, Tab: 9, ArrowUp: 38, ArrowDown: 40, ArrowRight: 39, Delete: 46, Escape: 27, PageUp: 33, PageDown: 34, ' ': 32 }
const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

export function keyboard(page) {
  const evaluate = async expression => (await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value
  const text = () => evaluate('document.body?.innerText ?? ""').then(found => found ?? '')
  const focused = () => evaluate('document.activeElement?.innerText || document.activeElement?.name || document.activeElement?.tagName')

  async function until(what, holds) {
    for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
      if (await holds()) return
      await setTimeout(50)
    }
    throw new Error(`${what}: not seen; there is: ${(await text()).replaceAll('\n', ' | ').slice(0, 300)}`)
  }

  async function sees(wanted, what = wanted) {
    await until(what, async () => (await text()).includes(wanted))
    await setTimeout(50)
    if (await evaluate('document.activeElement === document.body')) throw new Error(`${what}: the focus is lost`)
  }

  /** Each is a key, a character, or both with modifiers: "Alt+n". */
  async function press(...keys) {
    for (const one of keys) {
      const parts = one.length > 1 ? one.split('+') : [one]
      const key = parts.at(-1)
      const modifiers = parts.slice(0, -1).reduce((sum, name) => sum + MODIFIERS[name], 0)
      const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
      const typed = modifiers > 0 ? undefined : key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
      const pressed = { key, code, modifiers, windowsVirtualKeyCode: CODES[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : undefined) }
      await page('Input.dispatchKeyEvent', { type: 'keyDown', text: typed, ...pressed })
      await page('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
    }
  }

  return { evaluate, text, focused, until, sees, press }
}
