import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { readText, type Inline } from './formattedText'
import { MathsView } from './MathsView'
import './formattedText.css'

/** The language of the quiz, which may be another one than that of the page: a screen reader has to know how to say it. */
export const QuizLanguage = createContext<string | undefined>(undefined)

/** A text that an author wrote, with code and maths. It becomes nodes, never markup. */
export function FormattedText({ text }: { text: string }) {
  return (
    <div class="formatted" lang={useContext(QuizLanguage)}>
      {readText(text).map(block => (block.kind === 'code' ? <pre tabIndex={0}><code>{block.text}</code></pre> : <p>{block.parts.map(inline)}</p>))}
    </div>
  )
}

/** The same within a line, as in a button: blocks become lines of code. */
export function InlineText({ text }: { text: string }) {
  return <span lang={useContext(QuizLanguage)}>{readText(text).map(block => (block.kind === 'code' ? <code>{block.text}</code> : block.parts.map(inline)))}</span>
}

function inline(part: Inline) {
  if (part.kind === 'code') return <code>{part.text}</code>
  return part.kind === 'maths' ? <MathsView source={part.text} /> : part.text
}
