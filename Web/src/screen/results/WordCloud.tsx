import type { SaidCount } from '../../contracts/game'
import { screen } from '../../words/screen'
import { sizedWords } from '../cloud'

const COLOURS = 6

/** Words in the size of their number. */
export function WordCloud({ said }: { said: readonly SaidCount[] }) {
  return (
    <ul class="word-cloud">
      {sizedWords(said).map(({ text, count, weight }, at) => (
        <li key={text} class={`lane-${at % COLOURS}`} style={{ '--weight': String(weight) }} title={screen.votes(count)}>
          <bdi>{text}</bdi><span class="only-heard">, {count}</span>
        </li>
      ))}
    </ul>
  )
}
