/** Texts of a quiz are plain, with a few signs that authors know: `code`, ```blocks``` and $maths$. */
export type Inline = { kind: 'text' | 'code' | 'maths'; text: string }
export type Block = { kind: 'paragraph'; parts: Inline[] } | { kind: 'code'; text: string }

const FENCED = /```[ \t]*(?:[\w#+-]*[ \t]*\n)?([\s\S]*?)\n?```/g

// A dollar is a price unless it hugs what is inside, and no digit follows the second one (the rule of Pandoc).
const SIGNS = /`([^`\n]+)`|\$(?=\S)([^$\n]*?\S)\$(?!\d)/g

export function readText(text: string): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const found of text.matchAll(FENCED)) {
    blocks.push(...paragraphs(text.slice(from, found.index)), { kind: 'code', text: found[1]! })
    from = found.index + found[0].length
  }

  return [...blocks, ...paragraphs(text.slice(from))]
}

function paragraphs(text: string): Block[] {
  return text.split(/\n{2,}/).map(part => part.trim()).filter(part => part !== '').map(part => ({ kind: 'paragraph', parts: inline(part) }))
}

function inline(text: string): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const found of text.matchAll(SIGNS)) {
    if (found.index > from) parts.push({ kind: 'text', text: text.slice(from, found.index) })
    parts.push(found[1] === undefined ? { kind: 'maths', text: found[2]! } : { kind: 'code', text: found[1] })
    from = found.index + found[0].length
  }

  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}
