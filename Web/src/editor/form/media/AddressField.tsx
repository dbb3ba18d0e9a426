import { useState } from 'preact/hooks'
import { media as words } from '../../../words/editorMedia'
import { isGoodAddress } from '../../mediaRules'
import { Field } from '../Field'

export function AddressField({ onTake }: { onTake: (url: string) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const good = isGoodAddress(typed.trim())

  function take() {
    setAsked(true)
    if (good) onTake(typed.trim())
  }

  return (
    <div class="address-field">
      <Field label={words.address} complaint={asked && !good ? words.noAddress : undefined} help={words.addressHelp}>
        {described => <input {...described} type="url" autoComplete="off" value={typed} onInput={event => setTyped(event.currentTarget.value)} onKeyDown={event => event.key === 'Enter' && (event.preventDefault(), take())} />}
      </Field>
      <button type="button" class="button" onClick={take}>{words.take}</button>
    </div>
  )
}
