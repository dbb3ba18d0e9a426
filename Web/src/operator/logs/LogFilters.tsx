import { ServiceSelect } from '../telemetry/ServiceSelect'
import { TextField } from '../telemetry/TextField'
import { levels } from './levels'

type Filters = Record<'service' | 'level' | 'text' | 'trace', string>

export function LogFilters({ filters, change }: { filters: Filters; change: (changes: Partial<Filters>) => void }) {
  return (
    <form class="panel filters" role="search" aria-label="Logs" onSubmit={event => event.preventDefault()}>
      <ServiceSelect value={filters.service} onChange={service => change({ service })} />
      <label class="field">
        At least
        <select value={filters.level} onChange={event => change({ level: event.currentTarget.value })}>
          <option value="">Any level</option>
          {levels.map(({ level, text }) => <option key={level} value={level}>{text}</option>)}
        </select>
      </label>
      <TextField label="Text" value={filters.text} onChange={text => change({ text })} />
      <TextField label="Trace id" value={filters.trace} onChange={trace => change({ trace })} />
    </form>
  )
}
