import { useEffect, useState } from 'preact/hooks'
import { session } from '../account/session'
import { bare } from '../app/frame'
import { useTitle } from '../app/useTitle'
import { Desk } from '../desk/Desk'
import { WhoAreYou } from '../desk/WhoAreYou'
import { takeQuizKey } from '../library/quizKey'
import { app } from '../words/app'
import { words } from '../words/editor'
import { draftApi } from './api'
import { Editor } from './Editor'
import { openEditor } from './state/editor'
import type { Editor as Opened } from './state/opened'
import { EditorContext } from './state/useEditor'
import { useLeaving } from './state/useLeaving'

type State = { kind: 'loading' } | { kind: 'open'; editor: Opened } | { kind: 'refused'; status: number; message: string }

/** Where a quiz is written. */
export function EditorPage({ id }: { id: string }) {
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [key] = useState(() => takeQuizKey(id))

  async function load() {
    setState({ kind: 'loading' })
    const api = draftApi(id, key)
    const answer = await api.read()
    setState(answer.ok
      ? { kind: 'open', editor: openEditor(id, answer.value, answer.etag ?? `"${answer.value.version}"`, api) }
      : { kind: 'refused', status: answer.status, message: answer.message })
  }

  useEffect(() => void load(), [])
  if (state.kind === 'open') return <OpenEditor editor={state.editor} />
  if (state.kind === 'loading') return <p class="quiet waiting-page" role="status">{app.loading}</p>
  return (
    <Desk title={words.notOpen}>
      {state.status === 401 || (state.status === 404 && !session.value) ? <WhoAreYou /> : <p>{state.status === 404 || state.status === 403 ? words.noSuchQuiz : state.message}</p>}
      <p class="row"><button type="button" class="button" onClick={() => void load()}>{app.again}</button><a href="/quizzes">{words.back}</a></p>
    </Desk>
  )
}

function OpenEditor({ editor }: { editor: Opened }) {
  useTitle(editor.document.value.title || words.noTitle)
  useLeaving(editor)

  useEffect(() => {
    bare.value = true
    return () => void (bare.value = false)
  }, [])

  return <EditorContext.Provider value={editor}><Editor /></EditorContext.Provider>
}
