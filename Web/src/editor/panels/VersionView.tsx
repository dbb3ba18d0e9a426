import type { QuizVersion } from '../../contracts/authoring'
import type { QuizDocument } from '../../contracts/quizzes'
import { FormattedText } from '../../quiz/FormattedText'
import { app } from '../../words/app'
import { dayAndTime } from '../../words/dates'
import { kindWords } from '../../words/editorKinds'
import { versions as words } from '../../words/editorVersions'
import { Icon } from '../icons'
import { solutionText } from './solutionText'

interface VersionViewProps {
  version: QuizVersion
  /** Undefined while it is loaded. */
  document: QuizDocument | undefined
  onRestore: () => void
}

/** A version as it was, to be read. */
export function VersionView({ version, document, onRestore }: VersionViewProps) {
  return (
    <section class="version-view stack" aria-label={dayAndTime(version.savedAt)}>
      <div class="row between">
        <h3>{version.title}</h3>
        <button type="button" class="button main" onClick={onRestore}>{words.restore}</button>
      </div>
      {!document && <p role="status" class="quiet">{app.loading}</p>}
      <ol class="version-questions">
        {document?.questions.map((question, at) => (
          <li key={question.id ?? at}>
            <p class="quiet small row-facts"><span class="number">{at + 1}</span> <Icon name={question.type} /> {kindWords(question.type).name}</p>
            <FormattedText text={question.text} />
            <p class="small quiet">{solutionText(question)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
