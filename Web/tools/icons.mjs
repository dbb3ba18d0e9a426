// node tools/icons.mjs: draws src/design/icon.svg as the pictures that devices want for an installed app. Their names have no hash: give new ones new names.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { startBrowser } from './browser.mjs'

const FOLDER = new URL('../public/icons/', import.meta.url)
const svg = readFileSync(new URL('../src/design/icon.svg', import.meta.url), 'utf8')

// What a device cuts to its own shape needs ground up to the edge, and the drawing in the inner four fifths.
const square = svg.replace(/ rx="8"/, '')
const maskable = square.replace(/(<rect[^>]*\/>)(.*)(<\/svg>)/, '$1<g transform="translate(3.2 3.2) scale(0.8)">$2</g>$3')

mkdirSync(FOLDER, { recursive: true })
const browser = startBrowser()
const page = await browser.open()
for (const [name, size, source] of [['quiznet-180', 180, square], ['quiznet-192', 192, svg], ['quiznet-512', 512, svg], ['quiznet-maskable-512', 512, maskable]]) {
  await page('Emulation.setDeviceMetricsOverride', { width: size, height: size, deviceScaleFactor: 1, mobile: false })
  await page('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } })
  const { frameTree } = await page('Page.getFrameTree')
  await page('Page.setDocumentContent', { frameId: frameTree.frame.id, html: `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}` })
  const { data } = await page('Page.captureScreenshot', { format: 'png' })
  writeFileSync(new URL(`${name}.png`, FOLDER), data, 'base64')
}

await browser.close()
