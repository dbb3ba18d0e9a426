interface DimensionsProps {
  of: Record<string, string[]>
  by: string
  onBy: (dimension: string) => void
  where: string
  onWhere: (condition: string) => void
}

/** A line for each value of one dimension, and only what has a certain value of one. */
export function Dimensions({ of, by, onBy, where, onWhere }: DimensionsProps) {
  const dimensions = Object.entries(of)
  if (dimensions.length === 0) return null
  return (
    <div class="filters">
      <label class="field">
        A line for each
        <select value={by} onChange={event => onBy(event.currentTarget.value)}>
          <option value="">All together</option>
          {dimensions.map(([name, values]) => <option key={name} value={name}>{name} ({values.length})</option>)}
        </select>
      </label>
      <label class="field">
        Only where
        <select value={where} onChange={event => onWhere(event.currentTarget.value)}>
          <option value="">Everything</option>
          {dimensions.map(([name, values]) => (
            <optgroup key={name} label={name}>
              {values.map(value => <option key={value} value={`${name}=${value}`}>{value || '(empty)'}</option>)}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  )
}
