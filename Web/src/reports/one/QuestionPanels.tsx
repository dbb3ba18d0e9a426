import { useState } from 'preact/hooks'
import type { QuestionScore } from '../../contracts/reports'
import { Choice } from '../../design/Choice'
import { reports } from '../../words/reports'
import { QuestionPanel } from './QuestionPanel'
import { hardestFirst } from './sorting'

/** Each question and how it went, as they were asked or the hardest first. */
export function QuestionPanels({ questions }: { questions: readonly QuestionScore[] }) {
  const [order, setOrder] = useState<'asked' | 'hardest'>('asked')
  const lines = order === 'hardest' ? hardestFirst(questions) : questions
  return (
    <section class="stack">
      <div class="row between">
        <h2>{reports.questionsHead}</h2>
        <span class="no-print"><Choice label={reports.order} value={order} onChange={setOrder} options={[['asked', reports.asAsked], ['hardest', reports.hardest]]} /></span>
      </div>
      <ol class="question-panels">{lines.map(question => <QuestionPanel key={question.number} question={question} />)}</ol>
    </section>
  )
}
