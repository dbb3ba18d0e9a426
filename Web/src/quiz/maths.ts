/** A small part of LaTeX's maths, as a tree. What is not known stays as it was written. */
export type Maths =
  | { kind: 'row'; parts: Maths[] }
  | { kind: 'number' | 'name' | 'sign' | 'words'; text: string }
  | { kind: 'fraction'; over: Maths; under: Maths }
  | { kind: 'root'; of: Maths }
  | { kind: 'scripts'; base: Maths; up?: Maths; down?: Maths }

const SIGNS: Record<string, string> = {
  cdot: '·', times: '×', div: '÷', pm: '±', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈', infty: '∞', to: '→', in: '∈', sum: '∑', int: '∫', prod: '∏',
  rightarrow: '→', Rightarrow: '⇒', cup: '∪', cap: '∩', subset: '⊂', land: '∧', lor: '∨', neg: '¬', forall: '∀', exists: '∃', circ: '∘', ldots: '…', dots: '…', '{': '{', '}': '}', '%': '%', ',': ' ',
}

const NAMES: Record<string, string> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω', Theta: 'Θ', Phi: 'Φ',
  sin: 'sin', cos: 'cos', tan: 'tan', log: 'log', ln: 'ln', lim: 'lim', max: 'max', min: 'min',
}

export function readMaths(source: string): Maths {
  const tokens = source.match(/\\[a-zA-Z]+|\\.|\d+(?:[.,]\d+)*|\s+|./gsu)?.filter(token => token.trim() !== '') ?? []
  let at = 0

  function row(end?: string): Maths {
    const parts: Maths[] = []
    while (at < tokens.length && tokens[at] !== end) parts.push(withScripts(one()))
    at++
    return parts.length === 1 ? parts[0]! : { kind: 'row', parts }
  }

  function withScripts(base: Maths): Maths {
    let up: Maths | undefined
    let down: Maths | undefined
    while (tokens[at] === '^' || tokens[at] === '_') {
      if (tokens[at++] === '^') up = one()
      else down = one()
    }

    return up || down ? { kind: 'scripts', base, up, down } : base
  }

  function one(): Maths {
    const token = tokens[at++]
    if (token === undefined) return { kind: 'row', parts: [] }
    if (token === '{') return row('}')
    if (token === '\\frac') return { kind: 'fraction', over: one(), under: one() }
    if (token === '\\sqrt') return { kind: 'root', of: one() }
    if (token === '\\text' || token === '\\mathrm') return { kind: 'words', text: words() }
    if (token.startsWith('\\')) return command(token)
    if (/^\d/.test(token)) return { kind: 'number', text: token }
    return { kind: /^\p{L}/u.test(token) ? 'name' : 'sign', text: token === '-' ? '−' : token }
  }

  function words(): string {
    if (tokens[at] !== '{') return tokens[at++] ?? ''
    const end = tokens.indexOf('}', at)
    const inside = tokens.slice(at + 1, end < 0 ? undefined : end)
    at = end < 0 ? tokens.length : end + 1
    return inside.join('')
  }

  function command(token: string): Maths {
    const name = token.slice(1)
    if (NAMES[name]) return { kind: 'name', text: NAMES[name] }
    return SIGNS[name] ? { kind: 'sign', text: SIGNS[name] } : { kind: 'words', text: token }
  }

  return row()
}
