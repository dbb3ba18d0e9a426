import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Complaining } from './Complaining'

interface Described {
  id: string
  'aria-describedby'?: string
  'aria-invalid': boolean
}

interface FieldProps {
  label: string
  complaint?: string
  /** It does not keep from publishing. */
  gentle?: boolean
  help?: ComponentChildren
  /** The label is only heard: what is meant can be seen. */
  quiet?: boolean
  children: (described: Described) => ComponentChildren
}

/** A label, a field, and what is wrong with it, tied together for those who hear them. */
export function Field({ label, complaint, gentle = false, help, quiet = false, children }: FieldProps) {
  const id = useId()
  const describes = [complaint && `${id}-complaint`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id} class={quiet ? 'only-heard' : 'label'}>{label}</label>
      {children({ id, 'aria-describedby': describes || undefined, 'aria-invalid': complaint !== undefined && !gentle })}
      {help && <p id={`${id}-help`} class="quiet small">{help}</p>}
      <Complaining id={`${id}-complaint`} text={complaint} gentle={gentle} />
    </div>
  )
}
