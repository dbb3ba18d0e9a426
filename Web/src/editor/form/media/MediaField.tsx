import { useId, useRef, useState } from 'preact/hooks'
import { say } from '../../../app/frame'
import type { Media } from '../../../contracts/quizzes'
import { media as words } from '../../../words/editorMedia'
import { Icon } from '../../icons'
import { AddressField } from './AddressField'
import { ChosenMedia } from './ChosenMedia'
import { useUpload } from './useUpload'

interface MediaFieldProps {
  label: string
  media: Media | undefined
  complaint?: string
  /** Options have room for pictures only. */
  pictures?: boolean
  onChange: (media: Media | undefined, what: string) => void
}

/** A picture or a sound: by its file, dropped or chosen, or by the address where it is. */
export function MediaField({ label, media, complaint, pictures = false, onChange }: MediaFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [byAddress, setByAddress] = useState(false)
  const [over, setOver] = useState(false)
  const { progress, trouble, send, stop } = useUpload(url => {
    onChange({ url, alternative: media?.alternative }, 'media')
    say(words.uploaded)
  })

  function dropped(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) void send(file)
  }

  if (media) return <ChosenMedia label={label} media={media} complaint={complaint} onChange={onChange} onRemove={() => onChange(undefined, 'remove media')} />
  return (
    <div class={over ? 'media-field over' : 'media-field'} role="group" aria-label={label} onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={dropped}>
      <input ref={input} id={id} type="file" class="only-heard" tabIndex={-1} aria-hidden="true" accept={pictures ? 'image/*' : 'image/*,audio/*'} onChange={event => event.currentTarget.files?.[0] && void send(event.currentTarget.files[0])} />
      {progress === undefined ? (
        <div class="row tight">
          <button type="button" class="button" onClick={() => input.current!.click()}><Icon name="picture" />{pictures ? words.choosePicture : words.chooseFile}</button>
          <button type="button" class="button plain" aria-expanded={byAddress} onClick={() => setByAddress(!byAddress)}><Icon name="link" />{words.byAddress}</button>
          <span class="quiet small drop-hint">{words.orDrop}</span>
        </div>
      ) : (
        <div class="row tight">
          <progress max={1} value={progress} aria-label={words.uploading} />
          <span class="number small">{words.percent(Math.round(progress * 100))}</span>
          <button type="button" class="button plain" onClick={stop}>{words.stop}</button>
        </div>
      )}
      <p role="alert" class="complaint-plain">{trouble}</p>
      {byAddress && progress === undefined && <AddressField onTake={url => { onChange({ url }, 'media'); setByAddress(false) }} />}
    </div>
  )
}
