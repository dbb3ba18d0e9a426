import { view } from '../live/view'

// They send telemetry, too, without being in the registry.
const OTHERS = ['gateway', 'registry', 'dashboard']

export function ServiceSelect({ value, onChange }: { value: string; onChange: (service: string) => void }) {
  const known = new Set([...Object.keys(view.value?.status.services ?? {}), ...OTHERS, ...(value ? [value] : [])])
  return (
    <label class="field">
      Service
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">All</option>
        {[...known].sort().map(service => <option key={service} value={service}>{service}</option>)}
      </select>
    </label>
  )
}
