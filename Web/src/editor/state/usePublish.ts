import { signal } from '@preact/signals'
import { say } from '../../app/frame'
import { publishing as words } from '../../words/editorPublishing'
import { missingIn } from '../missing'
import { noLongerFresh } from './fresh'
import { open } from './panels'
import { useEditor } from './useEditor'

type Publishing = { state: 'idle' | 'busy' } | { state: 'failed'; message: string }

/** How the last attempt to publish went. */
export const publishing = signal<Publishing>({ state: 'idle' })

/** Publishing what is written now. Where something is missing that is said, instead of trying. */
export function usePublish() {
  const editor = useEditor()

  async function publish() {
    publishing.value = { state: 'busy' }
    const failed = (message: string) => {
      publishing.value = { state: 'failed', message }
      open('publish')
    }
    const etag = await editor.settle()
    if (etag === undefined) return failed(words.notSaved)
    const answer = await editor.api.publish(etag)
    if (!answer.ok && answer.status === 412) {
      await editor.look()
      return failed(words.meanwhile)
    }

    // What the server complains of is in the draft, and what is published too.
    const newest = await editor.api.read()
    if (newest.ok) editor.hear(newest.value, newest.etag)
    if (!answer.ok) return failed(answer.status === 422 ? words.serverSays : answer.message)
    publishing.value = { state: 'idle' }
    open(undefined)
    say(words.published)
  }

  function ask() {
    if (publishing.peek().state === 'busy') return
    noLongerFresh()
    if (missingIn(editor.document.peek()).length > 0) open('publish')
    else void publish()
  }

  return { ask, publish }
}
