import type { PlayerAnswer } from '../../contracts/reports'
import { Mark } from '../../design/Mark'
import { InlineText } from '../../quiz/FormattedText'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { seconds } from '../figures'
import { outcomeMark } from './outcomes'

/** Question for question: what was answered, what is right, and what it brought. */
export function PlayerAnswers({ answers }: { answers: readonly PlayerAnswer[] }) {
  return (
    <section class="panel">
      <table class="table cards player-answers">
        <caption class="only-heard">{reports.questionsHead}</caption>
        <thead>
          <tr>
            <th scope="col">{reports.question}</th><th scope="col">{reports.answer}</th><th scope="col">{reports.solution}</th>
            <th scope="col">{reports.outcome}</th><th scope="col" class="end">{reports.points}</th><th scope="col" class="end">{reports.time}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(one => (
            <tr key={one.number}>
              <th scope="row"><span class="number quiet">{one.number}</span> <InlineText text={one.text} /></th>
              <td data-label={reports.answer}>{one.answer === undefined ? <span class="quiet">–</span> : <span><InlineText text={one.answer} /></span>}</td>
              <td data-label={reports.solution}>{one.solution === undefined ? <span class="quiet">–</span> : <span><InlineText text={one.solution} /></span>}</td>
              <td data-label={reports.outcome}><Mark {...outcomeMark(one.outcome)} /></td>
              <td class="end" data-label={reports.points}>{figure(one.points)}</td>
              <td class="end" data-label={reports.time}>{seconds(one.elapsedMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
