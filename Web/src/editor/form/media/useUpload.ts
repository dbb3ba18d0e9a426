import { useRef, useState } from 'preact/hooks'
import { media as words } from '../../../words/editorMedia'
import { upload } from './upload'

/** One file on its way. Progress is undefined while there is none. Whoever goes to another question meanwhile finds it here later. */
export function useUpload(done: (url: string) => void) {
  const [progress, setProgress] = useState<number>()
  const [trouble, setTrouble] = useState('')
  const stopper = useRef<AbortController | undefined>(undefined)

  async function send(file: File) {
    const stop = stopper.current = new AbortController()
    setTrouble('')
    setProgress(0)
    const answer = await upload(file, setProgress, stop.signal)
    setProgress(undefined)
    if (stop.signal.aborted) return
    if (answer.ok) done(answer.value.url)
    else setTrouble(answer.status === 401 ? words.signIn : answer.message)
  }

  return { progress, trouble, send, stop: () => stopper.current?.abort() }
}
