import { library } from '../words/library'
import { figure } from '../words/numbers'

/** The mean of all ratings: five stars that are filled so far, and the same in words. */
export function Stars({ stars, ratings }: { stars: number | undefined; ratings: number }) {
  if (stars === undefined || ratings === 0) return <span class="quiet small">{library.unrated}</span>
  return (
    <span class="stars" role="img" aria-label={library.stars(figure(stars, 1), ratings)}>
      <span aria-hidden="true" class="stars-row"><span class="stars-full" style={{ width: `${(stars / 5) * 100}%` }}>★★★★★</span>★★★★★</span>
      <span aria-hidden="true" class="small number">{figure(stars, 1)} ({figure(ratings)})</span>
    </span>
  )
}
