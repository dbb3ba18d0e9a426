// node tools/play.mjs [base address]: plays the fixture's game with all types of questions by keyboard alone, and loses the connection in between. Says what went wrong.
import { setTimeout } from 'node:timers/promises'
import { startBrowser } from './browser.mjs'
import { keyboard } from './keyboard.mjs'

const PIN = '482913'
const PATIENCE_MS = 4_000
const [base = 'http://localhost:5005'] = process.argv.slice(2)

const post = async (path, body) => (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Game-Key': 'host' }, body: JSON.stringify(body) })).json()
const phase = body => post('/fixture/phase', { pin: PIN, ...body })

const browser = startBrowser()
const page = await browser.open()
let failures = 0

function fail(words) {
  failures++
  console.log(`FAILED ${words}`)
}

browser.on(({ method, params }) => method === 'Runtime.exceptionThrown' && fail(params.exceptionDetails.exception?.description ?? 'The page has failed.'))

const { evaluate, text, focused, sees, press } = keyboard(page)

/** A host of the fixture, in a few lines: does something to the first player of whom it hears. */
function asHost(pin, method) {
  return `{
    const socket = new WebSocket(location.origin.replace('http', 'ws') + '/hubs/game')
    const send = message => socket.send(JSON.stringify(message) + '\\x1e')
    socket.onopen = () => (send({ protocol: 'json', version: 1 }), send({ type: 1, target: 'Enter', arguments: [{ pin: '${pin}', key: 'host' }], invocationId: '1' }))
    socket.onmessage = ({ data }) => {
      const answer = data.split('\\x1e').filter(Boolean).map(JSON.parse).find(message => message.invocationId === '1')
      const player = answer?.result.crowd.newest.find(seat => seat.name.startsWith('Ana'))?.player
      if (player) send({ type: 1, target: '${method}', arguments: [player] })
    }
  }`
}

// Of "first steps": number of the question, the keys that answer it.
const questions = [
  [2, 'single', ['b']],
  [3, 'true-false', ['1']],
  [5, 'multiple', ['1', 'c', '5', 'Enter']],
  [6, 'order', ['Tab', 'Tab', 'Tab', 'ArrowUp', ...Array(8).fill('Tab'), 'Enter']],
  [7, 'slider', ['Tab', 'Tab', 'ArrowRight', 'Tab', 'Tab', 'Enter']],
  [8, 'estimate', [...'206', 'Enter']],
  [9, 'text', [...'Au', 'Enter']],
  [10, 'poll', ['3']],
  [11, 'cloud', [...'calm', 'Tab', ...'awake', 'Enter']],
]

try {
  for (const domain of ['Page', 'Runtime', 'Network']) await page(`${domain}.enable`)
  await phase({ phase: 'lobby' })
  await page('Page.navigate', { url: base })
  await sees('Join a game')
  await press(...'482 913', 'Enter')
  await sees('Your nickname')
  await press(...'Ana', 'Enter')
  await sees('You’re in!')

  for (const [question, type, keys] of questions) {
    await phase({ phase: 'get-ready', question })
    await sees('Get ready', `${type}, reading`)
    await phase({ phase: 'question', question })
    await sees(type === 'true-false' ? 'False' : type === 'single' || type === 'poll' ? 'D' : 'Send answer', `${type}, fields`)
    await setTimeout(150)
    await press(...keys)
    await sees('Answer sent', `${type}, receipt (focus: ${await focused()})`)
    await page('Page.reload')
    await sees('Answer sent', `${type}, after a reload`)
    await phase({ phase: 'reveal', question })
    await sees('Place', `${type}, reveal`)
    console.log(`${type}: ${(await text()).split('\n').filter(Boolean).slice(1, 5).join(' | ')}`)
  }

  await post('/fixture/cut', { pin: PIN })
  await setTimeout(500)
  await phase({ phase: 'leaderboard', question: 11 })
  await sees('Leaderboard', 'after a cut')

  await page('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  await post('/fixture/cut', { pin: PIN })
  await sees('Connection lost', 'the banner')
  await page('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  for (let waited = 0; (await text()).includes('Connection lost') && waited < PATIENCE_MS; waited += 50) await setTimeout(50)
  if ((await text()).includes('Connection lost')) throw new Error('the banner stays')

  await phase({ phase: 'podium', question: 12 })
  await sees('right', 'podium')
  console.log(`podium: ${(await text()).split('\n').filter(Boolean).slice(0, 4).join(' | ')}`)

  const next = await post(`/api/games/${PIN}/again`, {})
  await sees('You’re in!', 'the next game with the same players')
  if (!(await evaluate('location.pathname')).endsWith(next.pin)) throw new Error('the address is not that of the next game')
  await evaluate(asHost(next.pin, 'Kick'))
  await sees('The host has sent you out', 'being sent out')
} catch (error) {
  fail(error.message)
} finally {
  await browser.close()
}

console.log(`${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0
