import type { QuestionResult } from '../../contracts/game'
import { shapes } from '../../design/shapes'
import { figure } from '../../words/numbers'
import { screen } from '../../words/screen'

// More does not fit a screen, and the rarest tell least.
const SHOWN = 6

/** The accepted texts, and what came. */
export function SaidWords({ result }: { result: QuestionResult }) {
  const [first, ...others] = result.accepted ?? []
  const accepted = new Set((result.accepted ?? []).map(plain))
  const said = (result.said ?? []).slice(0, SHOWN)
  const most = Math.max(1, ...said.map(one => one.count))
  return (
    <>
      <p class="solution"><span class="result-title">{screen.solution}</span> <strong>{first}</strong></p>
      {others.length > 0 && <p class="quiet">{screen.alsoRight}: {others.join(', ')}</p>}
      {said.length > 0 && <h3 class="result-title">{screen.said}</h3>}
      <ul class="said-list">
        {said.map(({ text, count }) => (
          <li key={text} class={accepted.has(plain(text)) ? 'right' : ''}>
            <span class="choice-text"><bdi>{text}</bdi>{accepted.has(plain(text)) && <svg viewBox="0 0 16 16" role="img" aria-label={screen.right}>{shapes.check}</svg>}</span>
            <span class="number">{figure(count)}</span>
            <span class="share" aria-hidden="true"><span style={{ transform: `scaleX(${count / most})` }} /></span>
          </li>
        ))}
      </ul>
    </>
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
