import { join } from '../../words/join'

export function TeamChoice({ teams, chosen, onChange }: { teams: readonly string[]; chosen: string; onChange: (team: string) => void }) {
  return (
    <fieldset class="team-choice">
      <legend>{join.team}</legend>
      {teams.map(team => (
        <label key={team}>
          <input type="radio" name="team" value={team} checked={team === chosen} onChange={() => onChange(team)} />
          {team}
        </label>
      ))}
    </fieldset>
  )
}
