// node tools/look-library.mjs FOLDER [base address] [part of a name ...]: where quizzes are found, brought and shared, against the fixture, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 600

// Everybody is somebody there.
const SIGNED_IN = `localStorage.setItem('quiznet.session', JSON.stringify({ token: 'fixture-token', refreshToken: 'x', goodUntil: Date.now() + 900_000, name: 'maria' }))`
const SEARCH = `const field = document.querySelector('input[type=search]'); field.value = 'zzz'; field.dispatchEvent(new Event('input', { bubbles: true }))`
const BRING = `const input = document.querySelector('input[type=file]'); const files = new DataTransfer(); files.items.add(new File(['x'], 'x.xlsx')); input.files = files.files; input.dispatchEvent(new Event('change', { bubbles: true }))`

const screens = [
  ['library-stranger', '/quizzes', { stranger: true }],
  ['library', '/quizzes'],
  ['library-nothing-fits', '/catalogue', { prepare: SEARCH }],
  ['catalogue', '/catalogue'],
  ['quiz-own', '/quizzes/own-1'],
  ['quiz-others', '/quizzes/cat-2'],
  ['quiz-none', '/quizzes/nothing'],
  ['import', '/import'],
  ['import-preview', '/import', { prepare: BRING }],
  ['bank', '/bank', { prepare: `document.querySelector('.bank-row input').click(); document.querySelector('.bank-row .button').click()` }],
]

const [folder, base = 'http://localhost:5005', ...parts] = process.argv.slice(2)
await looking(folder, async ({ look, page, evaluate }) => {
  for (const [name, path, { prepare, stranger } = {}] of screens) {
    if (parts.length > 0 && !parts.some(part => name.includes(part))) continue
    await page('Page.navigate', { url: `${base}/test` })
    await evaluate(stranger ? 'localStorage.clear()' : SIGNED_IN)
    await look(name, base + path, WAIT_MS, { prepare })
  }
})
