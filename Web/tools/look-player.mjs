// node tools/look-player.mjs FOLDER [base address] [name ...]: a player's pages in each phase of the fixture's game, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 700
const PIN = '482913'
// Of the quiz that has a question of each type.
const TYPES = ['slide', 'single', 'true-false', 'multiple', 'order', 'slider', 'estimate', 'text', 'poll', 'cloud']

const [folder, base = 'http://localhost:5005', ...chosen] = process.argv.slice(2)
const post = async (path, body) => (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()

// A name, an address or else that of a seat, the state of the game, and what the page does before it is looked at.
const places = [
  { name: 'landing', path: '/' },
  { name: 'no-page', path: '/nothing' },
  { name: 'test', path: '/test' },
  { name: 'join', path: '/play/482913' },
  { name: 'join-team', path: '/play/713204' },
  { name: 'join-wrong', path: '/play/111111' },
  { name: 'refused', path: '/play/482913', key: 'old' },
  { name: 'waiting', pin: '713204', phase: 'lobby' },
  { name: 'lobby', phase: 'lobby' },
  { name: 'get-ready', phase: 'get-ready', question: 2 },
  { name: 'get-ready-media', pin: 'around-the-world', phase: 'get-ready', question: 1 },
  ...TYPES.slice(1).map((type, at) => ({ name: `question-${type}`, phase: 'question', question: at + 2 })),
  { name: 'question-media', pin: 'around-the-world', phase: 'question', question: 1 },
  { name: 'question-code', pin: 'hard-to-draw', phase: 'question', question: 1 },
  { name: 'question-maths', pin: 'hard-to-draw', phase: 'question', question: 2 },
  { name: 'question-pictures', pin: 'hard-to-draw', phase: 'question', question: 3 },
  { name: 'sent', phase: 'question', question: 2, prepare: 'document.querySelector(".option").click()' },
  { name: 'missing', phase: 'question', question: 8, prepare: 'document.querySelector("[type=submit]").click()' },
  { name: 'paused', phase: 'question', question: 2, paused: 'host' },
  { name: 'host-away', phase: 'question', question: 6, paused: 'absence' },
  { name: 'slide', phase: 'reveal', question: 1 },
  ...TYPES.slice(1).map((type, at) => ({ name: `reveal-${type}`, phase: 'reveal', question: at + 2 })),
  { name: 'reveal-right', phase: 'question', question: 2, prepare: 'document.querySelectorAll(".option")[1].click()', then: { phase: 'reveal', question: 2 } },
  { name: 'reveal-wrong', phase: 'question', question: 2, prepare: 'document.querySelectorAll(".option")[0].click()', then: { phase: 'reveal', question: 2 } },
  { name: 'reveal-maths', pin: 'hard-to-draw', phase: 'reveal', question: 1 },
  { name: 'leaderboard', phase: 'leaderboard', question: 4 },
  { name: 'podium', phase: 'podium', question: 11 },
]

await looking(folder, async ({ look, page, evaluate }) => {
  await page('Page.navigate', { url: `${base}/test` })
  await new Promise(resolve => setTimeout(resolve, WAIT_MS))
  for (const { name, path, key, pin, prepare, then, ...state } of places.filter(one => chosen.length === 0 || chosen.includes(one.name))) {
    if (path) {
      await look(name, base + path, WAIT_MS, { before: () => keep(key ? { [PIN]: key } : {}), prepare })
      continue
    }

    const game = pin === undefined || /^\d/.test(pin) ? pin ?? PIN : (await post('/api/games', { quizId: pin })).pin
    const before = async () => {
      await post('/fixture/phase', { pin: game, phase: 'lobby' })
      const seat = await post(`/api/games/${game}/players`, { name: 'Ana', team: 'Owls' })
      await keep({ [game]: seat.key })
      await post('/fixture/phase', { pin: game, ...state })
    }
    await look(name, `${base}/play/${game}`, WAIT_MS, { before, prepare: then ? `${prepare}; setTimeout(() => fetch('/fixture/phase', ${JSON.stringify({ method: 'POST', body: JSON.stringify({ pin: game, ...then }) })}), 300)` : prepare })
  }

  async function keep(keys) {
    await page('Page.navigate', { url: `${base}/icons/quiznet-192.png` })
    await new Promise(resolve => setTimeout(resolve, 100))
    await evaluate(`localStorage.clear(); ${Object.entries(keys).map(([game, one]) => `localStorage.setItem('quiznet.key.play.${game}', '${one}')`).join(';')}`)
  }
})
