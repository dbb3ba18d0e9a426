import type { QuizVersion } from '../../contracts/authoring'
import { dayAndTime } from '../../words/dates'
import { versions as words } from '../../words/editorVersions'

export function VersionLine({ version, looked, onLook }: { version: QuizVersion; looked: boolean; onLook: () => void }) {
  return (
    <li>
      <button type="button" class="version-line" aria-pressed={looked} onClick={onLook}>
        <span class="row between"><strong>{dayAndTime(version.savedAt)}</strong>{version.published && <span class="tag good">{words.published}</span>}</span>
        <span class="quiet small">{words.facts(version.questions, version.savedBy)}</span>
      </button>
    </li>
  )
}
