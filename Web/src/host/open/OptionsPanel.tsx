import type { GameOptions } from '../../contracts/game'
import { hosting } from '../../words/hosting'
import { BIG_ROOM, usual } from './options'
import { ReadingTime } from './ReadingTime'
import { ScoringChoice } from './ScoringChoice'
import { Switch } from '../../design/Switch'
import { TeamOptions } from './TeamOptions'

export interface OptionsProps {
  options: GameOptions
  onChange: (options: GameOptions) => void
}

/** What a host may choose. It is closed at first: what is usual is good. */
export function OptionsPanel({ options, onChange }: OptionsProps) {
  const changed = (Object.keys(usual) as (keyof GameOptions)[]).filter(name => name !== 'teamNames' && options[name] !== usual[name]).length
  const set = (some: Partial<GameOptions>) => onChange({ ...options, ...some })

  return (
    <details class="panel game-options">
      <summary>
        <h2>{hosting.options}</h2>
        <span class="quiet">{changed === 0 ? hosting.allUsual : hosting.changed(changed)}</span>
      </summary>
      <div class="option-fields">
        <ScoringChoice value={options.scoring} onChange={scoring => set({ scoring })} />
        <div class="stack">
          <Switch label={hosting.partial} help={hosting.partialHelp} value={options.partial} onChange={partial => set({ partial })} />
          <Switch label={hosting.streaks} help={hosting.streaksHelp} value={options.streaks} onChange={streaks => set({ streaks })} />
          <ReadingTime value={options.readingSeconds} onChange={readingSeconds => set({ readingSeconds })} />
        </div>
        <div class="stack">
          <Switch label={hosting.approve} help={hosting.approveHelp} value={options.approve} onChange={approve => set({ approve })} />
          <Switch label={hosting.givenNames} help={hosting.givenNamesHelp} value={options.givenNames} onChange={givenNames => set({ givenNames })} />
          <Switch
            label={hosting.bigRoom} help={hosting.bigRoomHelp(usual.joinsPerMinute, BIG_ROOM)} value={options.joinsPerMinute > usual.joinsPerMinute}
            onChange={big => set({ joinsPerMinute: big ? BIG_ROOM : usual.joinsPerMinute })}
          />
        </div>
        <TeamOptions options={options} onChange={onChange} />
      </div>
      <p class="row between quiet small">
        {hosting.remembered}
        {changed > 0 && <button type="button" class="button plain" onClick={() => onChange(usual)}>{hosting.reset}</button>}
      </p>
    </details>
  )
}
