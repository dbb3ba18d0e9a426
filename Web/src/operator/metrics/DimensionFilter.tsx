interface DimensionFilterProps {
  dimensions: Record<string, string[]>
  filter: Record<string, string>
  onChange: (filter: Record<string, string>) => void
}

export function DimensionFilter({ dimensions, filter, onChange }: DimensionFilterProps) {
  const useful = Object.entries(dimensions).filter(([name, values]) => values.length > 1 || filter[name])
  if (useful.length === 0) return null
  return (
    <div class="filters">
      {useful.map(([name, values]) => (
        <label key={name} class="field">
          {name}
          <select value={filter[name] ?? ''} onChange={event => onChange(changed(filter, name, event.currentTarget.value))}>
            <option value="">All</option>
            {values.map(value => <option key={value} value={value}>{value}</option>)}
          </select>
        </label>
      ))}
    </div>
  )
}

function changed(filter: Record<string, string>, name: string, value: string): Record<string, string> {
  const { [name]: _, ...rest } = filter
  return value === '' ? rest : { ...rest, [name]: value }
}
