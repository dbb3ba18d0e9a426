import type { Media } from '../../../contracts/quizzes'
import { kindOf } from '../../../quiz/media'
import { MediaView } from '../../../quiz/MediaView'
import { media as words } from '../../../words/editorMedia'
import { Icon } from '../../icons'
import { Complaining } from '../Complaining'
import { Field } from '../Field'

const LONGEST = 250

interface ChosenMediaProps {
  label: string
  media: Media
  complaint?: string
  onChange: (media: Media, what: string) => void
  onRemove: () => void
}

/** A picture or a sound that is there, and what it is for those who do not see or hear it. */
export function ChosenMedia({ label, media, complaint, onChange, onRemove }: ChosenMediaProps) {
  const picture = kindOf(media) === 'image'
  const missing = picture && !media.alternative?.trim()
  return (
    <div class="chosen-media" role="group" aria-label={label}>
      <MediaView media={media} />
      <div class="stack tight">
        <Field label={picture ? words.alternative : words.soundAlternative} gentle complaint={missing ? words.alternativeMissing : undefined}>
          {described => <input {...described} maxLength={LONGEST} autoComplete="off" placeholder={words.alternativeExample} value={media.alternative ?? ''} onInput={event => onChange({ ...media, alternative: event.currentTarget.value || undefined }, 'alternative')} />}
        </Field>
        <Complaining text={complaint} />
        <button type="button" class="button remove-media" aria-label={`${words.remove}: ${label}`} onClick={onRemove}><Icon name="remove" />{words.remove}</button>
      </div>
    </div>
  )
}
