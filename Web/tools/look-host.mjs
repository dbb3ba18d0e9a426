// node tools/look-host.mjs FOLDER [base address] [part of a name ...]: the pages of hosts and the big screen in each phase of the fixture's game, as looking.mjs says.
import { looking } from './looking.mjs'

const WAIT_MS = 800

// Name, address, and to which phase the game goes before. The numbers are those of the questions of "first steps".
const types = { single: 2, 'true-false': 3, multiple: 4, order: 5, slider: 6, estimate: 7, text: 8, poll: 9, cloud: 10 }
const [HOST, SCREEN] = ['/host/482913#host', '/screen/482913#screen']

const screens = [
  ['hosting', '/host'],
  ['hosting-options', '/host', { prepare: 'document.querySelector("details").open = true; [...document.querySelectorAll(".choice button")].at(-1).click()' }],
  ['hosting-opened', '/host', { prepare: 'document.querySelector(".sample-start button").click()' }],
  ['sign-in', '/sign-in'],
  ['sign-up', '/sign-up'],
  ['host-no-key', '/host/111111'],
  ['host-refused', '/host/111111#nothing'],
  ['screen-lobby-empty', SCREEN, { phase: { phase: 'lobby', players: 0 } }],
  ['host-lobby-empty', HOST, { phase: { phase: 'lobby', players: 0 } }],
  ['screen-lobby', SCREEN, { phase: { phase: 'lobby', players: 22 } }],
  ['host-lobby', HOST, { phase: { phase: 'lobby', players: 22, waiting: 3 } }],
  ['host-phone-link', '/host/482913#co-host', { prepare: 'document.querySelector(".links button[aria-expanded]").click()' }],
  ['screen-slide', SCREEN, { phase: { phase: 'reveal', question: 1, players: 12 } }],
  ['host-slide', HOST, { phase: { phase: 'reveal', question: 1, players: 12 } }],
  ['screen-get-ready', SCREEN, { phase: { phase: 'get-ready', question: 2 } }],
  ...Object.entries(types).flatMap(([type, question]) => [
    [`screen-question-${type}`, SCREEN, { phase: { phase: 'question', question } }],
    ...(type === 'single' ? [['host-question', HOST, { phase: { phase: 'question', question } }], ['host-end-asked', HOST, { phase: { phase: 'question', question }, prepare: 'document.querySelector(".side-actions .danger").click()' }]] : []),
    [`screen-reveal-${type}`, SCREEN, { phase: { phase: 'reveal', question } }],
    ...(type === 'multiple' ? [['host-reveal', HOST, { phase: { phase: 'reveal', question } }]] : []),
    ...(type === 'order' ? [['screen-leaderboard', SCREEN, { phase: { phase: 'leaderboard', question } }], ['host-leaderboard', HOST, { phase: { phase: 'leaderboard', question } }]] : []),
  ]),
  ['screen-paused', SCREEN, { phase: { phase: 'question', question: 11, paused: 'host' } }],
  ['host-paused', HOST, { phase: { phase: 'question', question: 11, paused: 'host' } }],
  ['screen-host-away', SCREEN, { phase: { phase: 'question', question: 11, paused: 'absence' } }],
  ['screen-podium', SCREEN, { phase: { phase: 'podium' } }],
  ['host-podium', HOST, { phase: { phase: 'podium' } }],
  ['screen-teams-lobby', '/screen/713204#screen', { phase: { pin: '713204', phase: 'lobby', players: 14, waiting: 2 } }],
  ['screen-teams-picture', '/screen/713204#screen', { phase: { pin: '713204', phase: 'question', question: 1 } }],
  ['screen-teams-leaderboard', '/screen/713204#screen', { phase: { pin: '713204', phase: 'leaderboard', question: 3 } }],
  ['screen-teams-podium', '/screen/713204#screen', { phase: { pin: '713204', phase: 'podium' } }],
]

const [folder, base = 'http://localhost:5005', ...parts] = process.argv.slice(2)
await looking(folder, async ({ look }) => {
  for (const [name, path, { phase, prepare } = {}] of screens) {
    if (parts.length > 0 && !parts.some(part => name.includes(part))) continue
    const before = phase && (() => fetch(`${base}/fixture/phase`, { method: 'POST', body: JSON.stringify({ pin: '482913', ...phase }) }))
    await look(name, base + path, WAIT_MS, { before, prepare })
  }
})
