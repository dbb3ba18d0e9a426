import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const LOCK = new URL('../.building/', import.meta.url)
const OWNER = new URL('pid', LOCK)

/** Two builds that start together would both empty node_modules; the second one waits. A lock whose owner has died is broken. */
export async function alone(work) {
  while (!take()) {
    await setTimeout(200)
  }

  try {
    work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

function take() {
  try {
    mkdirSync(LOCK)
    writeFileSync(OWNER, `${process.pid}`)
    process.on('exit', () => rmSync(LOCK, { recursive: true, force: true }))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive()) rmSync(LOCK, { recursive: true, force: true })
    return false
  }
}

function isAlive() {
  try {
    process.kill(Number(readFileSync(OWNER, 'utf8')), 0)
    return true
  } catch (error) {
    // Without the file the owner is about to write it.
    return error.code === 'EPERM' || error.code === 'ENOENT'
  }
}
