// Chromium over its debugging pipe: no driver, no port, no package.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function startBrowser(program = process.env.CHROMIUM ?? 'chromium') {
  const profile = mkdtempSync(join(tmpdir(), 'quiznet-look-'))
  const child = spawn(program, ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const waiting = new Map()
  const listeners = []
  let last = 0
  let rest = ''

  child.stdio[4].setEncoding('utf8').on('data', text => {
    const parts = (rest + text).split('\0')
    rest = parts.pop()
    for (const part of parts) {
      const message = JSON.parse(part)
      if (message.id === undefined) listeners.forEach(listener => listener(message))
      else waiting.get(message.id)?.(message)
    }
  })

  const send = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
    const id = ++last
    waiting.set(id, answer => answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result))
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
  })

  return {
    async open() {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      return (method, params) => send(method, params, sessionId)
    },
    on: listener => listeners.push(listener),
    async close() {
      child.kill()
      await new Promise(resolve => child.on('exit', resolve))
      // Its other processes may still be writing.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
