import type { TableLine } from '../../contracts/game'
import { figure } from '../../words/numbers'
import { result as words } from '../../words/result'

/** Places, names, points and how much was right. */
export function ScoreTable({ lines, own, title, head }: { lines: readonly TableLine[]; own?: string; title: string; head: string }) {
  return (
    <section class="panel">
      <table class="scores">
        <caption>{title}</caption>
        <thead>
          <tr><th scope="col">{words.placeHead}</th><th scope="col">{head}</th><th scope="col" class="figures-column">{words.pointsHead}</th><th scope="col" class="figures-column">{words.rightHead}</th></tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.name} class={line.name === own ? 'own' : undefined}>
              <td class="number">{line.place}</td>
              <th scope="row">{line.name}{line.name === own && <span class="tag">{words.you}</span>}</th>
              <td class="number figures-column">{figure(line.points)}</td>
              <td class="number figures-column">{line.right}/{line.asked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
