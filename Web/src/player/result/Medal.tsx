/** Gold, silver, bronze, or a plain round: with the place as a number in it. The words beside it say the same. */
export function Medal({ place }: { place: number }) {
  return (
    <svg class={`medal medal-${Math.min(place, 4)}`} viewBox="0 0 48 60" aria-hidden="true">
      {place <= 3 && <path class="ribbon" d="M12 0h9l6 20h-8ZM36 0h-9l-6 20h8Z" />}
      <circle cx="24" cy="38" r="20" />
      <text x="24" y="45" text-anchor="middle">{place}</text>
    </svg>
  )
}
