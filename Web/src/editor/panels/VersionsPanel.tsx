import { useEffect, useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { QuizVersion } from '../../contracts/authoring'
import type { QuizDocument } from '../../contracts/quizzes'
import type { Answer } from '../../live/ask'
import { app } from '../../words/app'
import { versions as words } from '../../words/editorVersions'
import { open } from '../state/panels'
import { useEditor } from '../state/useEditor'
import { Dialog } from './Dialog'
import { VersionLine } from './VersionLine'
import { VersionView } from './VersionView'

/** What the quiz once was: to be looked at, and to be gone back to. Going back is a change like any other, and can be undone. */
export function VersionsPanel() {
  const editor = useEditor()
  const [list, setList] = useState<Answer<QuizVersion[]>>()
  const [looked, setLooked] = useState<QuizVersion>()
  const [document, setDocument] = useState<QuizDocument>()
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    void editor.settle().then(editor.api.versions).then(answer => setList(answer.ok ? { ok: true, value: answer.value.versions } : answer))
  }, [])

  async function look(version: QuizVersion) {
    setLooked(version)
    setDocument(undefined)
    const answer = await editor.api.version(version.version)
    if (answer.ok) setDocument(answer.value)
    else setTrouble(answer.message)
  }

  async function restore(version: QuizVersion) {
    const etag = await editor.settle()
    const answer = etag === undefined ? undefined : await editor.api.restore(version.version, etag)
    const newest = answer?.ok ? await editor.api.read() : undefined
    if (!newest?.ok) {
      if (answer && !answer.ok && answer.status === 412) await editor.look()
      return setTrouble(answer && !answer.ok && answer.status !== 412 ? answer.message : words.notRestored)
    }
    editor.adopt(newest.value, newest.etag)
    say(words.restored)
    open(undefined)
  }

  return (
    <Dialog title={words.title} class="wide">
      <p role="alert" class="complaint-plain">{trouble || (list && !list.ok ? list.message : '')}</p>
      {!list && <p role="status" class="quiet">{app.loading}</p>}
      {list?.ok && list.value.length === 0 && <p class="quiet">{words.none}</p>}
      <div class="versions">
        {list?.ok && <ol class="version-list">{list.value.map(version => <VersionLine key={version.version} version={version} looked={version === looked} onLook={() => void look(version)} />)}</ol>}
        {looked && <VersionView version={looked} document={document} onRestore={() => void restore(looked)} />}
      </div>
    </Dialog>
  )
}
