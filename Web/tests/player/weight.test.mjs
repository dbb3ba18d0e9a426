import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

// Bytes, compressed as the gateway sends them. A phone on a bad line has them in a second or two.
const MOST = 60_000

test('what a player loads is small, and has nothing of hosts and screens in it', async () => {
  const { output } = await build({ logLevel: 'silent', build: { write: false } })
  const entry = output.find(one => one.type === 'chunk' && one.isEntry && one.facadeModuleId?.endsWith('index.html'))
  const chunks = withImports(entry, output)
  const names = new Set(chunks.flatMap(chunk => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]))
  const sizes = output.filter(one => names.has(one.fileName)).map(one => brotliCompressSync(one.code ?? one.source).length)

  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST)
  expect(chunks.flatMap(chunk => chunk.moduleIds).filter(id => /\/src\/(host|screen|operator)\//.test(id))).toEqual([])
}, 60_000)

function withImports(chunk, output, found = []) {
  if (found.includes(chunk)) return found
  found.push(chunk)
  for (const name of chunk.imports) withImports(output.find(one => one.fileName === name), output, found)
  return found
}
