import { useState } from 'preact/hooks'
import type { Media } from '../contracts/quizzes'
import { quiz } from '../words/quiz'
import { kindOf } from './media'
import './media.css'

/** A picture, a sound or a film; in words, if it does not come. */
export function MediaView({ media }: { media: Media }) {
  const [missing, setMissing] = useState('')
  const alternative = media.alternative ?? ''
  if (missing === media.url) return <p class="media-missing">{alternative || quiz.noMedia}</p>

  const failed = () => setMissing(media.url)
  switch (kindOf(media)) {
    case 'audio': return <audio class="media" src={media.url} controls aria-label={alternative || undefined} onError={failed} />
    case 'video': return <video class="media" src={media.url} controls playsInline aria-label={alternative || undefined} onError={failed} />
    default: return <img class="media" src={media.url} alt={alternative} referrerpolicy="no-referrer" onError={failed} />
  }
}
