import { assigned } from '../../words/assigned'

const RADIUS = 52
const AROUND = 2 * Math.PI * RADIUS

/** Right of asked, as a ring and as figures in it. */
export function ScoreRing({ right, asked }: { right: number; asked: number }) {
  const share = asked === 0 ? 0 : right / asked
  return (
    <svg class="score-ring" viewBox="0 0 128 128" role="img" aria-label={assigned.ring(right, asked)}>
      <circle class="ring-track" cx="64" cy="64" r={RADIUS} />
      {share > 0 && <circle class="ring-part" cx="64" cy="64" r={RADIUS} stroke-dasharray={`${share * AROUND} ${AROUND}`} transform="rotate(-90 64 64)" />}
      <text class="ring-figure" x="64" y="66" text-anchor="middle" dominant-baseline="middle">{right}<tspan class="ring-of">/{asked}</tspan></text>
    </svg>
  )
}
