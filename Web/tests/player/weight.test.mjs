import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'

// Bytes, compressed as the gateway sends them. A phone on a bad line has them in a second or two.
const MOST = 60_000
const MOST_ALONE = 150_000

let output

beforeAll(async () => ({ output } = await build({ logLevel: 'silent', build: { write: false } })), 60_000)

test('what a player loads is small, and has nothing of hosts, screens and authors in it', () => {
  const chunks = withImports(entry())
  expect(weight(chunks)).toBeLessThan(MOST)
  expect(chunks.flatMap(chunk => chunk.moduleIds).filter(id => /\/src\/(host|screen|operator|assigned|practice|assignments|reports|editor)\/|\/words\/(editor\w*|complaints)\.ts/.test(id))).toEqual([])
})

test('who answers alone loads a little more, and nothing of those who assign', () => {
  const chunks = withImports(output.find(one => one.moduleIds?.some(id => id.endsWith('/src/assigned/PlayerPages.ts'))), withImports(entry()))
  expect(weight(chunks)).toBeLessThan(MOST_ALONE)
  expect(chunks.flatMap(chunk => chunk.moduleIds).filter(id => /\/src\/(host|screen|operator|assignments|reports|desk|editor)\//.test(id))).toEqual([])
})

const entry = () => output.find(one => one.type === 'chunk' && one.isEntry && one.facadeModuleId?.endsWith('index.html'))

function weight(chunks) {
  const names = new Set(chunks.flatMap(chunk => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]))
  return output.filter(one => names.has(one.fileName)).map(one => brotliCompressSync(one.code ?? one.source).length).reduce((sum, size) => sum + size)
}

function withImports(chunk, found = []) {
  if (found.includes(chunk)) return found
  found.push(chunk)
  for (const name of chunk.imports) withImports(output.find(one => one.fileName === name), found)
  return found
}
