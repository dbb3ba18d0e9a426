// node tools/look-player.mjs FOLDER [base address] [name ...]: a player's pages in each phase of the fixture's game, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 700
const PIN = '482913'
// Of the quiz that has a question of each type.
const TYPES = ['slide', 'single', 'true-false', 'multiple', 'order', 'slider', 'estimate', 'text', 'poll', 'cloud']

const [folder, base = 'http://localhost:5005', ...chosen] = process.argv.slice(2)
const post = async (path, body) => (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
const phase = body => post('/fixture/phase', { pin: PIN, ...body })

const places = [
  ['landing', '/'],
  ['no-page', '/nothing'],
  ['test', '/test'],
  ['join', '/play/482913', { leave: true }],
  ['join-team', '/play/713204', { leave: true }],
  ['join-wrong', '/play/111111', { leave: true, missing: true }],
  ['lobby', undefined, { phase: 'lobby' }],
  ['get-ready', undefined, { phase: 'get-ready', question: 2 }],
  ...TYPES.slice(1).map((type, at) => [`question-${type}`, undefined, { phase: 'question', question: at + 2 }]),
  ['paused', undefined, { phase: 'question', question: 2, paused: 'host' }],
  ['slide', undefined, { phase: 'reveal', question: 1 }],
  ...TYPES.slice(1).map((type, at) => [`reveal-${type}`, undefined, { phase: 'reveal', question: at + 2 }]),
  ['leaderboard', undefined, { phase: 'leaderboard', question: 4 }],
  ['podium', undefined, { phase: 'podium', question: 11 }],
]

await looking(folder, async ({ look, page, evaluate }) => {
  await page('Page.navigate', { url: `${base}/test` })
  await new Promise(resolve => setTimeout(resolve, WAIT_MS))
  for (const [name, path, state] of places) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    if (!path) {
      await phase({ phase: 'lobby' })
      const { key } = await post(`/api/games/${PIN}/players`, { name: 'Mia' })
      await evaluate(`localStorage.setItem('quiznet.key.play.${PIN}', '${key}')`)
      await phase(state)
    } else {
      await evaluate('localStorage.clear()')
    }
    await look(name, `${base}${path ?? `/play/${PIN}`}`, WAIT_MS)
  }
})
