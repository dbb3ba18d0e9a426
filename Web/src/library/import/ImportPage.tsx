import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { ImportAnswer } from '../../contracts/exchange'
import { Desk } from '../../desk/Desk'
import { importing } from '../../words/importing'
import { imported } from '../api'
import { troubleInWords } from '../inWords'
import { DropField } from './DropField'
import { ImportPreview } from './ImportPreview'

const LARGEST = 20 * 1024 * 1024

/** From a file to questions, which are looked at before anything is saved. */
export function ImportPage() {
  const [answer, setAnswer] = useState<ImportAnswer>()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function read(file: File) {
    if (file.size > LARGEST) return setTrouble(importing.tooLarge)
    setBusy(true)
    setTrouble('')
    const came = await imported(file)
    setBusy(false)
    if (!came.ok) return setTrouble(came.status === 422 ? `${importing.notKnown} ${importing.formats}` : troubleInWords(came))
    say(importing.cameIn(came.value.questions, came.value.formatName))
    setAnswer(came.value)
  }

  return (
    <Desk title={importing.title}>
      {!answer && (
        <>
          <p class="quiet">{importing.lead}</p>
          <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
          <DropField busy={busy} take={file => void read(file)} />
        </>
      )}
      {answer && <ImportPreview answer={answer} another={() => setAnswer(undefined)} />}
    </Desk>
  )
}
