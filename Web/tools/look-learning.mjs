// node tools/look-learning.mjs FOLDER [base address] [part of a name ...]: assigned quizzes, practice and reports in each state of the fixture, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 500
const HOUR_MS = 3_600_000
const EACH = 'CDFGHJKM'

const press = (selector, at = 0) => `document.querySelectorAll(${JSON.stringify(selector)})[${at}].click()`
// Whatever comes: an option, or the form, and on.
const answerAll = '(async () => { for (let at = 0; at < 16; at++) { document.querySelector(at % 2 ? ".send-bar .button" : ".option, .send-bar .button")?.click(); await new Promise(done => setTimeout(done, 60)) } })()'
const open = 'document.querySelectorAll("details").forEach(one => one.open = true)'

const [folder, base = 'http://localhost:5005', ...parts] = process.argv.slice(2)
// The quiz that has a question of each type.
const { questions } = await (await fetch(`${base}/api/quizzes/first-steps`)).json()

// A name, an address, and what is different: an attempt that is brought to a question, who is signed in, what the page does before it is looked at.
const places = [
  { name: 'front', path: `/a/${EACH}` },
  { name: 'front-end', path: '/a/CCCCDDDD' },
  { name: 'front-missing', path: `/a/${EACH}`, prepare: press('[type=submit]') },
  { name: 'front-scheduled', path: '/a/FFFFGGGG' },
  { name: 'front-closed', path: '/a/KKKKMMMM' },
  { name: 'front-account', path: '/a/KKKKMMMM', teacher: true },
  { name: 'front-no-code', path: '/a/XXXXXXXX' },
  ...questions.map(({ type }, at) => ({ name: `attempt-${at + 1}-${type}`, path: `/a/${EACH}`, attempt: { code: EACH, answered: at } })),
  { name: 'attempt-timed', path: '/a/HHHHJJJJ', attempt: { code: 'HHHHJJJJ', answered: 0 } },
  { name: 'attempt-more', path: `/a/${EACH}`, attempt: { code: EACH, answered: 4 }, prepare: press('.attempt-foot button') },
  { name: 'attempt-answered', path: `/a/${EACH}`, attempt: { code: EACH, answered: 1 }, prepare: press('.option', 1) },
  { name: 'attempt-wrong', path: `/a/${EACH}`, attempt: { code: EACH, answered: 1 }, prepare: press('.option') },
  { name: 'attempt-code', path: '/a/HHHHJJJJ', attempt: { code: 'HHHHJJJJ', answered: 0 }, prepare: press('.option') },
  { name: 'attempt-offline', path: `/a/${EACH}`, attempt: { code: EACH, answered: 1 }, prepare: `window.fetch = () => Promise.reject(new Error('offline')); ${press('.option')}`, waits: 1_600 },
  { name: 'finished', path: `/a/${EACH}`, attempt: { code: EACH, answered: questions.length } },
  { name: 'finished-open', path: `/a/${EACH}`, attempt: { code: EACH, answered: questions.length }, prepare: open },
  { name: 'finished-end', path: '/a/CCCCDDDD', attempt: { code: 'CCCCDDDD', answered: 12 } },
  { name: 'practice', path: '/practice/how-networks-fail' },
  { name: 'practice-slide', path: '/practice/first-steps' },
  { name: 'practice-answered', path: '/practice/hard-to-draw', prepare: press('.option', 1) },
  { name: 'practice-over', path: '/practice/hard-to-draw', prepare: answerAll, waits: 1_200 },
  { name: 'practice-none', path: '/practice/nothing' },
  { name: 'assignments-signed-out', path: '/assignments' },
  { name: 'assignments', path: '/assignments', teacher: true },
  { name: 'assignment-new', path: '/assignments?quiz=own-1', teacher: true },
  { name: 'assignment', path: '/assignments', one: 'assignment', teacher: true },
  { name: 'assignment-close', path: '/assignments', one: 'assignment', teacher: true, prepare: press('.button.danger') },
  { name: 'assignment-delete', path: '/assignments', one: 'assignment', teacher: true, prepare: press('.assignment-end .button.danger') },
  { name: 'reports', path: '/reports', teacher: true },
  { name: 'reports-chosen', path: '/reports', teacher: true, prepare: `${open}; ${press('.report-row input')}; ${press('.report-row input', 2)}` },
  { name: 'reports-nothing', path: '/reports?search=xyzzy', teacher: true },
  { name: 'report', path: '/reports/game/g1', teacher: true },
  { name: 'report-hardest', path: '/reports/game/g1', teacher: true, prepare: `[...document.querySelectorAll(".choice button")].at(-1).click(); ${open}` },
  { name: 'report-teams', path: '/reports/game/g2', teacher: true },
  { name: 'report-delete', path: '/reports/game/g3', teacher: true, prepare: press('.report-end .button.danger') },
  { name: 'report-assignment', path: '/reports', one: 'report', teacher: true },
  { name: 'report-print', path: '/reports/game/g2', teacher: true, media: 'print' },
  { name: 'report-none', path: '/reports/game/nothing', teacher: true },
  { name: 'player', path: '/reports/game/g1/players/g1p4', teacher: true },
  { name: 'player-forget', path: '/reports/game/g1/players/g1p4', teacher: true, prepare: press('.report-end .button.danger') },
  { name: 'combined', path: '/combined?report=game:g1&report=game:g2&report=game:g3', teacher: true },
  { name: 'combined-one-quiz', path: '/combined?report=game:g1&report=game:g4', teacher: true },
  { name: 'combined-none', path: '/combined', teacher: true },
]

const session = { token: 'fixture', refreshToken: 'fixture', goodUntil: Date.now() + HOUR_MS, name: 'maria' }
const post = async (path, body) => (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
const first = (await (await fetch(`${base}/api/assignments`, { headers: { Authorization: 'Bearer fixture' } })).json()).assignments.find(({ code }) => code === EACH).id
const addresses = { assignment: `/assignments/${first}`, report: `/reports/assignment/${first}` }

await looking(folder, async ({ look, page, evaluate }) => {
  for (const { name, path, one, attempt, teacher, media, prepare, waits = WAIT_MS } of places) {
    if (parts.length > 0 && !parts.some(part => name.includes(part))) continue
    const before = async () => {
      const kept = attempt && (await post('/fixture/attempt', attempt))
      await page('Page.navigate', { url: `${base}/icons/quiznet-192.png` })
      await new Promise(resolve => setTimeout(resolve, 100))
      await evaluate(`localStorage.clear(); ${kept ? `localStorage.setItem('quiznet.attempt.${attempt.code}', ${JSON.stringify(JSON.stringify(kept))})` : ''}; ${teacher ? `localStorage.setItem('quiznet.session', ${JSON.stringify(JSON.stringify(session))})` : ''}`)
    }
    await look(name, base + (one ? addresses[one] : path), waits, { before, prepare, media })
  }
}, /status of 404/)
