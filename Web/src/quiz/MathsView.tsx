import { readMaths, type Maths } from './maths'

/** MathML, which browsers draw and screen readers read out. */
export function MathsView({ source }: { source: string }) {
  return <math>{draw(readMaths(source))}</math>
}

function draw(maths: Maths) {
  switch (maths.kind) {
    case 'row': return <mrow>{maths.parts.map(draw)}</mrow>
    case 'number': return <mn>{maths.text}</mn>
    case 'name': return <mi>{maths.text}</mi>
    case 'sign': return <mo>{maths.text}</mo>
    case 'words': return <mtext>{maths.text}</mtext>
    case 'fraction': return <mfrac>{draw(maths.over)}{draw(maths.under)}</mfrac>
    case 'root': return <msqrt>{draw(maths.of)}</msqrt>
    case 'scripts': return scripts(maths)
  }
}

function scripts({ base, up, down }: Extract<Maths, { kind: 'scripts' }>) {
  if (up && down) return <msubsup>{draw(base)}{draw(down)}{draw(up)}</msubsup>
  return up ? <msup>{draw(base)}{draw(up)}</msup> : <msub>{draw(base)}{draw(down!)}</msub>
}
