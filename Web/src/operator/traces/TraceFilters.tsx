import { ServiceSelect } from '../telemetry/ServiceSelect'
import { TextField } from '../telemetry/TextField'

type Filters = Record<'service' | 'text' | 'status' | 'minMs', string>

export function TraceFilters({ filters, change }: { filters: Filters; change: (changes: Partial<Filters & { before: string }>) => void }) {
  return (
    <form class="panel filters" role="search" aria-label="Traces" onSubmit={event => event.preventDefault()}>
      <ServiceSelect value={filters.service} onChange={service => change({ service, before: '' })} />
      <TextField label="Route, name or trace id" value={filters.text} onChange={text => change({ text, before: '' })} />
      <label class="field">
        Outcome
        <select value={filters.status} onChange={event => change({ status: event.currentTarget.value, before: '' })}>
          <option value="">Any</option>
          <option value="error">With errors</option>
          <option value="ok">Without errors</option>
        </select>
      </label>
      <TextField label="At least (ms)" inputMode="numeric" value={filters.minMs} onChange={text => change({ minMs: text.replace(/[^\d.]/g, ''), before: '' })} />
    </form>
  )
}
