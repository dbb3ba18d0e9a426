// node tools/look.mjs FOLDER [base address] [page ...]: screenshots of all pages at 390 and 1440 px, light and dark, and what axe-core finds.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { startBrowser } from './browser.mjs'

const PAGES = ['', 'topology', 'services/compute', 'alerts', 'gateway', 'registry', 'queues', 'events', 'telemetry/traces', 'telemetry/traces/4bf92f3577b34da6a3ce929d0e0e4736', 'telemetry/logs', 'telemetry/metrics?of=gateway&instrument=http.server.request.duration', 'processes', 'lab']
const LOOKS = [[390, 'light'], [390, 'dark'], [1440, 'light'], [1440, 'dark']]
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const [folder, base = 'http://localhost:5004', ...chosen] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = startBrowser()
const page = await browser.open()
const errors = []
browser.on(({ method, params }) => {
  if (method === 'Runtime.exceptionThrown') errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
  if (method === 'Log.entryAdded' && params.entry.level === 'error') errors.push(params.entry.text)
})

let findings = 0
try {
  for (const domain of ['Page', 'Runtime', 'Log']) await page(`${domain}.enable`)
  for (const path of chosen.length > 0 ? chosen.map(one => one.replace(/^\//, '')) : PAGES) {
    for (const [width, scheme] of LOOKS) await look(path, width, scheme)
  }
} finally {
  await browser.close()
}

errors.forEach(error => console.log(`error: ${error}`))
console.log(`${findings} findings, ${errors.length} errors`)
process.exitCode = findings + errors.length > 0 ? 1 : 0

async function look(path, width, scheme) {
  await page('Emulation.setDeviceMetricsOverride', { width, height: width < 500 ? 844 : 900, deviceScaleFactor: 1, mobile: width < 500 })
  await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }] })
  await page('Page.navigate', { url: `${base}/${path}` })
  await setTimeout(2_600)
  const wide = await evaluate('document.documentElement.scrollWidth')
  const found = JSON.parse(await evaluate(`${axe}; axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, impact, nodes }) => [impact, id, nodes.slice(0, 3).map(node => node.html.slice(0, 140))])))`))
  const name = `${path.replace(/[?].*/, '').replaceAll('/', '-') || 'overview'}-${width}-${scheme}`
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

async function evaluate(expression) {
  const { result, exceptionDetails } = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
