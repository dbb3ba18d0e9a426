import { useState } from 'preact/hooks'
import { importing } from '../../words/importing'

/** A field for one file: chosen, by keyboard too, or dropped. */
export function DropField({ busy, take }: { busy: boolean; take: (file: File) => void }) {
  const [over, setOver] = useState(false)

  function dropped(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) take(file)
  }

  function hovered(event: DragEvent) {
    event.preventDefault()
    setOver(true)
  }

  function chosen(input: HTMLInputElement) {
    const file = input.files?.[0]
    // The same file may be chosen again when it has been put right.
    input.value = ''
    if (file) take(file)
  }

  return (
    <div class={over ? 'drop over' : 'drop'} onDragOver={hovered} onDragLeave={() => setOver(false)} onDrop={dropped}>
      <input id="import-file" type="file" disabled={busy} aria-describedby="import-formats" onChange={event => chosen(event.currentTarget)} />
      <label for="import-file" class="button main large">{busy ? importing.reading : importing.choose}</label>
      <p class="quiet">{importing.drop}</p>
      <p id="import-formats" class="quiet small">{importing.formats}</p>
    </div>
  )
}
