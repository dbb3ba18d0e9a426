// node tools/write.mjs [base address]: writes a quiz of all ten types by keyboard alone against the fixture, loses the connection, meets somebody else, and publishes. Says what went wrong.
import { setTimeout } from 'node:timers/promises'
import { startBrowser } from './browser.mjs'
import { keyboard } from './keyboard.mjs'

const [base = 'http://localhost:5005'] = process.argv.slice(2)
const SESSION = JSON.stringify({ token: 't', refreshToken: 'r', goodUntil: Date.now() + 3_600_000, name: 'maria' })
const post = async (path, body) => (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
const draft = async () => (await fetch(`${base}/api/quizzes/empty/draft`, { headers: { Authorization: 'Bearer t' } })).json()

// Where each type is in the menu, its text, and the keys from there on.
const questions = [
  ['single', 'Which planet is the largest?', ['Tab', 'Tab', 'Tab', 'Tab', ...'Saturn', 'Enter', ...'Jupiter', 'Tab', ' ', ...tabs(5), ...'Mars', 'Enter', ...'Venus']],
  ['multiple', 'Which are prime?', ['Tab', 'Tab', 'Tab', 'Tab', ...'2', 'Tab', ' ', ...tabs(5), ...'4', 'Enter', ...'5', 'Tab', ' ', ...tabs(5), ...'6']],
  ['true-false', 'Bern is a capital', ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown']],
  ['text', 'Sign of gold?', ['Tab', 'Tab', 'Tab', 'Tab', ...'Au', 'Enter', ...'aurum']],
  ['order', 'From small to large', ['Tab', 'Tab', 'Tab', 'Tab', ...'ant', 'Enter', ...'cat', 'Enter', ...'cow']],
  ['slider', 'Water boils at?', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Control+a', ...'200']],
  ['estimate', 'How many bones?', ['Tab', 'Tab', 'Tab', 'Tab', 'Control+a', ...'206']],
  ['poll', 'Tea or coffee?', ['Tab', 'Tab', 'Tab', 'Tab', ...'tea', 'Enter', ...'coffee', 'Enter', ...'none']],
  ['cloud', 'How are you?', []],
  ['slide', 'Thank you!', []],
]

function tabs(many) {
  return Array(many).fill('Tab')
}

const browser = startBrowser()
const page = await browser.open()
const { evaluate, text, focused, until, sees, press } = keyboard(page)
let failures = 0
browser.on(({ method, params }) => method === 'Runtime.exceptionThrown' && fail(params.exceptionDetails.exception?.description ?? 'The page has failed.'))

function fail(words) {
  failures++
  console.log(`FAILED ${words}`)
}

const isSaved = () => evaluate('document.querySelector(".save-state")?.dataset.state === "saved"')
const network = offline => page('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })

try {
  for (const domain of ['Page', 'Runtime', 'Network']) await page(`${domain}.enable`)
  await page('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false })
  await post('/fixture/draft', { id: 'empty', document: { title: '', questions: [] } })
  await page('Page.navigate', { url: `${base}/icons/quiznet-192.png` })
  await setTimeout(200)
  await evaluate(`localStorage.clear(); localStorage.setItem('quiznet.session', ${JSON.stringify(SESSION)})`)
  await page('Page.navigate', { url: `${base}/quizzes/empty/edit` })
  await until('the title', () => evaluate('document.querySelector("[name=title]") !== null'))
  await press('Alt+PageUp')
  await until('the focus in the title', async () => (await focused()) === 'title')
  await press(...'Written by keyboard')

  for (const [at, [type, words, keys]] of questions.entries()) {
    await press('Alt+n')
    await sees('Which type of question?', `${type}, menu`)
    await press(...Array(at).fill('ArrowDown'), 'Enter')
    await until(`${type}, focus in its text`, async () => (await focused()) === 'text')
    await press(...words, ...keys)
    await sees(`Question ${at + 1} of ${at + 1}`, type)
  }

  await until('saved', isSaved)
  let document = (await draft()).document
  console.log(document.questions.map(({ type, text, solution, solutions, accepted, max }) => `${type}: ${text} ${JSON.stringify(solution ?? solutions ?? accepted ?? max ?? '')}`).join('\n'))
  if (document.title !== 'Written by keyboard') throw new Error(`the title is ${document.title}`)
  if (document.questions.map(({ type }) => type).join() !== questions.map(([type]) => type).join()) throw new Error('not all questions are there')

  await press('Alt+ArrowUp')
  await until('moved', async () => (await draft()).document.questions.at(-2).type === 'slide')
  await press('Alt+c')
  await sees('Question 10 of 11', 'the copy')
  await press('Alt+Delete')
  await sees('Question 10 of 10', 'deleted')
  await press('Control+z')
  await sees('Question 10 of 11', 'undone')
  await press('Control+z', 'Control+z')
  await until('back in order', async () => (await draft()).document.questions.at(-1).type === 'slide')

  await network(true)
  await press('Alt+PageDown', 'Alt+PageUp')
  await until('the word cloud', () => evaluate('document.activeElement?.value === "How are you?"'))
  await press(...' Really?')
  await sees('Offline', 'offline')
  await network(false)
  await until('saved again', async () => (await isSaved()) && (await draft()).document.questions.some(question => question.text.includes('Really?')))

  await post('/fixture/somebody', { id: 'empty', by: 'Ana', questions: { 1: { text: 'Which planet is the largest of all?' } } })
  await press(...' Yes.')
  await sees('Ana changed question 1 meanwhile', 'the merge')
  await until('both are there', async () => JSON.stringify((await draft()).document).includes('Really? Yes.') && JSON.stringify((await draft()).document).includes('largest of all?'))

  await press('Control+Enter')
  await until('published', async () => { const { published, version } = await draft(); return published === version })
  await sees('Published', 'published')
  console.log((await text()).split('\n').slice(0, 4).join(' | '))
} catch (error) {
  fail(error.message)
} finally {
  await browser.close()
}

console.log(`${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0
