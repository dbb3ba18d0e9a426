/** What a quiz or a question is found by. */
export function Tags({ tags, label, choose }: { tags: readonly string[] | undefined; label?: (tag: string) => string; choose?: (tag: string) => void }) {
  if (!tags || tags.length === 0) return null
  return (
    <ul class="tags">
      {tags.map(tag => <li key={tag}>{choose ? <button type="button" class="tag tag-button" aria-label={label?.(tag)} onClick={() => choose(tag)}>{tag}</button> : <span class="tag">{tag}</span>}</li>)}
    </ul>
  )
}
