import { useState } from 'preact/hooks'
import type { ExportFormat, ExportFormats } from '../../contracts/exchange'
import { Panel } from '../../design/Panel'
import { quizPage } from '../../words/quizPage'
import { exportFormats } from '../api'
import { downloaded } from '../downloaded'
import { troubleInWords } from '../inWords'
import { quizHeaders } from '../quizKey'
import { useLoaded } from '../useLoaded'

interface ExportPanelProps {
  id: string
  quizKey: string | undefined
  title: string
}

/** Each format says what it cannot hold of this quiz before anybody relies on it. */
export function ExportPanel({ id, quizKey, title }: ExportPanelProps) {
  const [trouble, setTrouble] = useState('')
  const { answer } = useLoaded<ExportFormats>(() => exportFormats(id, quizKey), [id])
  if (!answer?.ok) return null

  async function take(format: string) {
    const failed = await downloaded(`/api/quizzes/${id}/export?format=${format}`, title, quizHeaders(quizKey))
    setTrouble(failed ? troubleInWords(failed) : '')
  }

  return (
    <Panel title={quizPage.takeAway}>
      <div class="stack tight">
        <p class="quiet small">{quizPage.takeAwayLead}</p>
        <ul class="export-formats">{answer.value.formats.map(one => <Format key={one.format} format={one} take={format => void take(format)} />)}</ul>
        <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      </div>
    </Panel>
  )
}

function Format({ format, take }: { format: ExportFormat; take: (format: string) => void }) {
  return (
    <li class="export-format stack tight">
      <button type="button" class="button" onClick={() => take(format.format)}>{quizPage.download(format.name)}</button>
      {format.losses.length === 0 ? <span class="quiet small">{quizPage.whole}</span> : (
        <details>
          <summary>{quizPage.losses(format.losses.length)}</summary>
          <ul tabIndex={0}>{format.losses.map((loss, at) => <li key={at}>{loss.question && `${quizPage.lossOf(loss.question)}: `}{loss.reason}</li>)}</ul>
        </details>
      )}
    </li>
  )
}
