const PIECES = 70

// The golden ratio spreads pieces evenly without looking regular.
const SPREAD = 0.618034

/** Falls once. Whoever asked for less motion gets none: the style sheet hides it. */
export function Confetti() {
  return (
    <div class="confetti" aria-hidden="true">
      {Array.from({ length: PIECES }, (_, at) => {
        const [across, drift] = [(at * SPREAD) % 1, (at * 7 * SPREAD) % 1]
        return <span key={at} class={`option-${at % 6}`} style={{ left: `${across * 100}%`, '--drift': `${(drift - 0.5) * 12}rem`, animationDelay: `${drift * 1.6}s`, animationDuration: `${2.6 + across * 2}s` }} />
      })}
    </div>
  )
}
