import { useState } from 'preact/hooks'
import { Choice } from '../../design/Choice'
import { hosting } from '../../words/hosting'
import type { OptionsProps } from './OptionsPanel'
import { readTeams, troubleOf } from './options'

export function TeamOptions({ options, onChange }: OptionsProps) {
  const [text, setText] = useState(options.teamNames.join(', '))
  const trouble = troubleOf(options)

  function write(next: string) {
    setText(next)
    onChange({ ...options, teamNames: readTeams(next) })
  }

  return (
    <div class="stack tight">
      <strong>{hosting.teams}</strong>
      <Choice
        label={hosting.teams} value={options.teams} onChange={teams => onChange({ ...options, teams })}
        options={[['none', hosting.noTeams], ['chosen', hosting.chosen], ['balanced', hosting.balanced]]}
      />
      {options.teams !== 'none' && (
        <label class="field">
          {hosting.teamNames}
          <input value={text} placeholder={hosting.teamsExample} aria-describedby="teams-trouble" aria-invalid={trouble !== undefined} onInput={event => write(event.currentTarget.value)} />
        </label>
      )}
      <p id="teams-trouble" role="status" class="small tone-bad">{trouble && hosting[trouble]}</p>
      <p class="quiet small">{hosting.teamsHelp}</p>
    </div>
  )
}
