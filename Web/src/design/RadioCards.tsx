import type { ComponentChildren } from 'preact'
import './radioCards.css'

interface RadioCardsProps<T extends string> {
  legend: string
  name: string
  /** Each with what it means. */
  options: readonly (readonly [value: T, title: string, means: ComponentChildren])[]
  value: T
  onChange: (value: T) => void
}

/** Alternatives that need a sentence each. */
export function RadioCards<T extends string>({ legend, name, options, value, onChange }: RadioCardsProps<T>) {
  return (
    <fieldset class="radio-cards">
      <legend>{legend}</legend>
      {options.map(([option, title, means]) => (
        <label key={option} class="radio-card">
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span><strong>{title}</strong>{means}</span>
        </label>
      ))}
    </fieldset>
  )
}
