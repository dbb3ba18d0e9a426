// node tools/look-editor.mjs FOLDER [base address] [part of a name ...]: the editor with the fixture's quizzes, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 700
const SESSION = JSON.stringify({ token: 't', refreshToken: 'r', goodUntil: Date.now() + 3_600_000, name: 'maria' })
// Of "my quiz", by their places.
const TYPES = ['slide', 'single', 'true-false', 'picture', 'multiple', 'order', 'slider', 'estimate', 'text', 'poll', 'cloud']

const choose = at => `document.querySelectorAll('.row-choose')[${at}].click()`
const tab = at => `document.querySelectorAll('.part-choice button')[${at}].click()`
const press = (key, code, more = {}) => `document.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, code, cancelable: true, ...more })}))`
const later = work => `setTimeout(() => { ${work} }, 250)`
const type = (selector, text) => `{ const field = document.querySelector('${selector}'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })) }`

const [folder, base = 'http://localhost:5005', ...parts] = process.argv.slice(2)
const post = (path, body) => fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

// Name, quiz, and what the page does before it is looked at.
const places = [
  ...TYPES.map((type, at) => [`edit-${type}`, 'my-quiz', `${tab(1)}; ${choose(at)}`]),
  ['list', 'my-quiz', `${choose(3)}; ${later(tab(0))}`],
  ['preview', 'my-quiz', `${choose(1)}; ${later(tab(2))}`],
  ['preview-result', 'my-quiz', `${choose(1)}; ${later(`${tab(2)}; document.querySelectorAll('.preview .choice button')[1].click()`)}`],
  ['settings', 'my-quiz', 'document.querySelector(".quiz-entry").click()'],
  ['add', 'my-quiz', press('n', 'KeyN', { altKey: true })],
  ['help', 'my-quiz', press('?', 'Slash')],
  ['versions', 'my-quiz', `document.querySelector('[aria-label="Versions"]').click(); setTimeout(() => document.querySelector('.version-line').click(), 350)`],
  ['bank', 'my-quiz', `document.querySelector('.list-foot .plain').click()`],
  ['unfinished', 'unfinished', tab(1)],
  ['unfinished-slider', 'unfinished', `${choose(2)}`],
  ['missing', 'unfinished', 'document.querySelector(".missing-count").click()'],
  ['empty', 'empty'],
  ['maths', 'hard-to-draw', `${choose(1)}; ${later('document.querySelector(".format-button").click()')}`],
  ['code-preview', 'hard-to-draw', `${choose(0)}; ${later(tab(2))}`],
  ['meeting', 'my-quiz', type('.question-input', 'What I have written here'), { meets: true }],
  ['no-quiz', 'nothing-here'],
]

await looking(folder, async ({ look, page, evaluate }) => {
  for (const [name, id, prepare, { meets = false } = {}] of places.filter(([name]) => parts.length === 0 || parts.some(part => name.includes(part)))) {
    const before = async () => {
      if (['my-quiz', 'unfinished', 'empty'].includes(id)) await post('/fixture/draft', { id, published: id === 'my-quiz' })
      await page('Page.navigate', { url: `${base}/icons/quiznet-192.png` })
      await new Promise(resolve => setTimeout(resolve, 100))
      await evaluate(`localStorage.clear(); localStorage.setItem('quiznet.session', ${JSON.stringify(SESSION)})`)
    }
    const theirs = JSON.stringify({ method: 'POST', body: JSON.stringify({ id, questions: { 1: { text: 'What Ana has written' }, 4: { points: 2 } } }) })
    await look(name, `${base}/quizzes/${id}/edit`, WAIT_MS, { before, prepare: meets ? `fetch('/fixture/somebody', ${theirs}).then(() => { ${prepare} }).then(() => new Promise(resolve => setTimeout(resolve, 1_800)))` : prepare })
  }
}, /status of (404|412)/)
