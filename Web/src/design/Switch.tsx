import { useId } from 'preact/hooks'
import './switch.css'

interface SwitchProps {
  label: string
  help: string
  value: boolean
  onChange: (value: boolean) => void
}

export function Switch({ label, help, value, onChange }: SwitchProps) {
  const id = useId()
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={value} aria-describedby={id} onChange={event => onChange(event.currentTarget.checked)} />
      <span>
        <strong>{label}</strong>
        <span id={id} class="quiet small">{help}</span>
      </span>
    </label>
  )
}
