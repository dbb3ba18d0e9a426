interface SearchFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <label class="field search-field">
      {label}
      <input type="search" value={value} maxLength={100} autocomplete="off" spellcheck={false} onInput={event => onChange(event.currentTarget.value)} />
    </label>
  )
}
