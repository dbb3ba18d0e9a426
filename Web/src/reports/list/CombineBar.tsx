import { reports } from '../../words/reports'
import { combinedSearch, MOST_COMBINED } from '../combined/chosen'

/** What is chosen, and the way to see it as one. */
export function CombineBar({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  return (
    <div class={`combine-bar${chosen.length > 0 ? ' floats' : ''}`}>
      <p role="status">{chosen.length === 0 ? reports.chooseTwo : reports.chosen(chosen.length)}{chosen.length === MOST_COMBINED && ` ${reports.tooMany(MOST_COMBINED)}`}</p>
      {chosen.length > 0 && (
        <div class="row">
          <button type="button" class="button plain" onClick={onClear}>{reports.clear}</button>
          {chosen.length > 1 && <a class="button main" href={`/combined?${combinedSearch(chosen)}`}>{reports.combine}</a>}
        </div>
      )}
    </div>
  )
}
