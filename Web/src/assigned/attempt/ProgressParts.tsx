import { assigned } from '../../words/assigned'
import type { Part } from './progress'

/** How far one is, with a part for each question. */
export function ProgressParts({ parts }: { parts: readonly Part[] }) {
  const behind = parts.filter(part => part === 'behind').length
  return (
    <div class="progress-parts" role="progressbar" aria-valuemin={0} aria-valuemax={parts.length} aria-valuenow={behind} aria-valuetext={assigned.progress(behind, parts.length)} aria-label={assigned.howFar}>
      {parts.map((part, at) => <i key={at} class={part} />)}
    </div>
  )
}
