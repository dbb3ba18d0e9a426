// Looks at pages as they are drawn: a screenshot of each at several widths and colours, what axe-core finds, and what the browser complains about.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { startBrowser } from './browser.mjs'

const LOOKS = [[390, 'light'], [390, 'dark'], [1440, 'light'], [1440, 'dark']]
// A4 at 96 points to the inch.
const PAPERS = [[794, 'light'], [794, 'dark']]
const TRIES = 20
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Calls show with what can be done; in the end says what was found, and exits with 1 if anything was. What a browser says of answers that are expected is no error. */
export async function looking(folder, show, expected = /^$/) {
  mkdirSync(folder, { recursive: true })
  const browser = startBrowser()
  const page = await browser.open()
  const errors = []
  let findings = 0
  browser.on(({ method, params }) => {
    if (method === 'Runtime.exceptionThrown') errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
    if (method === 'Log.entryAdded' && params.entry.level === 'error' && !expected.test(params.entry.text)) errors.push(params.entry.text)
  })

  async function evaluate(expression) {
    const { result, exceptionDetails } = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Before is done before each look; prepare is a script that the page runs then; media is "print", or that of a screen. */
  async function look(name, url, waitMs, { before, prepare, media } = {}) {
    for (const [width, scheme] of media === 'print' ? PAPERS : LOOKS) {
      await before?.()
      await lookAt(`${name}-${width}-${scheme}`, url, waitMs, width, scheme, prepare, media)
    }
  }

  async function lookAt(name, url, waitMs, width, scheme, prepare, media = '') {
    await page('Emulation.setDeviceMetricsOverride', { width, height: width < 500 ? 844 : 900, deviceScaleFactor: 1, mobile: width < 500 })
    await page('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }] })
    // The same address with another fragment would not load anything.
    await page('Page.navigate', { url: 'about:blank' })
    await page('Page.navigate', { url })
    // A busy machine takes its time; every page has a heading in the end.
    for (let tries = 0; tries < TRIES && !(await evaluate('document.querySelector("h1, [aria-level=\\"1\\"]") !== null && document.querySelector(".waiting-page") === null')); tries++) await setTimeout(waitMs)
    await setTimeout(waitMs)
    if (prepare) {
      await evaluate(prepare)
      await setTimeout(waitMs)
    }
    const wide = await evaluate('document.documentElement.scrollWidth')
    const found = JSON.parse(await evaluate(`${axe}; axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, impact, nodes }) => [impact, id, nodes.slice(0, 3).map(node => node.html.slice(0, 140))])))`))
    if (wide > width) report(name, `is ${wide} px wide`)
    found.forEach(([impact, id, nodes]) => report(name, `${impact} ${id}: ${nodes.join(' | ')}`))
    const height = Math.min(4_000, await evaluate('document.documentElement.scrollHeight'))
    const { data } = await page('Page.captureScreenshot', { clip: { x: 0, y: 0, width, height, scale: 1 }, captureBeyondViewport: true })
    writeFileSync(`${folder}/${name}.png`, data, 'base64')
  }

  function report(name, text) {
    findings++
    console.log(`${name}: ${text}`)
  }

  try {
    for (const domain of ['Page', 'Runtime', 'Log']) await page(`${domain}.enable`)
    await show({ look, page, evaluate })
  } finally {
    await browser.close()
  }

  errors.forEach(error => console.log(`error: ${error}`))
  console.log(`${findings} findings, ${errors.length} errors`)
  process.exitCode = findings + errors.length > 0 ? 1 : 0
}
