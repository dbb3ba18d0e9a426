// What the .NET build runs: packages from the lock file if it has changed, types, pages. One at a time in this folder.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { alone } from './alone.mjs'

// The .NET build goes on without the pages at this exit code, and breaks at others.
const CANNOT_BUILD_HERE = 3

// Names change with the content. Another .NET build may be copying what the last one here has made, so that stays for a while.
const ASSETS = '../artifacts/web/assets/'
const KEPT_MS = 600_000

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) giveUp(`Node ${process.versions.node} is too old for the pages: 20.19 or newer is needed.`)

await alone(() => {
  if (isNewer('package-lock.json', 'node_modules/.package-lock.json') && run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    giveUp('npm could not get the packages of the pages.')
  }

  process.exitCode = run('node', ['node_modules/typescript/bin/tsc']) || run('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
  if (process.exitCode === 0) removeOld()
})

function removeOld() {
  for (const name of readdirSync(ASSETS)) {
    if (Date.now() - statSync(ASSETS + name).mtimeMs > KEPT_MS) rmSync(ASSETS + name)
  }
}

function isNewer(source, output) {
  return !existsSync(output) || statSync(source).mtimeMs > statSync(output).mtimeMs
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
}

function giveUp(reason) {
  console.log(reason)
  process.exit(CANNOT_BUILD_HERE)
}
