import type { GameOptions } from '../../contracts/game'

/** As GameOptions in Services/Contracts/GameContracts.cs has them. */
export const usual: GameOptions = { scoring: 'kahoot', partial: true, streaks: false, readingSeconds: 5, approve: false, givenNames: false, teams: 'none', teamNames: [], joinsPerMinute: 40 }

// A full hall behind one router within two or three minutes.
export const BIG_ROOM = 1_000

export const FEWEST_TEAMS = 2
export const MOST_TEAMS = 12
export const LONGEST_TEAM = 30

const KEY = 'quiznet.options'

export function rememberedOptions(): GameOptions {
  try {
    return withUsual(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return usual
  }
}

export function rememberOptions(options: GameOptions) {
  localStorage.setItem(KEY, JSON.stringify(options))
}

/** What was stored by another version may lack something, or have it wrong. */
export function withUsual(stored: unknown): GameOptions {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const fitting = Object.entries(usual).map(([name, value]) => [name, Array.isArray(value) ? strings(given[name]) : typeof given[name] === typeof value ? given[name] : value])
  const options = Object.fromEntries(fitting) as GameOptions
  return {
    ...options,
    scoring: (['kahoot', 'linear', 'flat'] as const).find(mode => mode === options.scoring) ?? usual.scoring,
    teams: (['none', 'chosen', 'balanced'] as const).find(mode => mode === options.teams) ?? usual.teams,
    readingSeconds: Math.min(30, Math.max(0, Math.round(options.readingSeconds))),
    joinsPerMinute: Math.min(10_000, Math.max(1, Math.round(options.joinsPerMinute))),
  }
}

/** Team names, one a line or with commas, each once. */
export function readTeams(text: string): string[] {
  const names = text.split(/[\n,;]/).map(name => name.trim().replace(/\s+/g, ' ')).filter(name => name !== '')
  return names.filter((name, at) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === at)
}

export type OptionTrouble = 'fewTeams' | 'manyTeams' | 'longTeam'

export function troubleOf({ teams, teamNames }: GameOptions): OptionTrouble | undefined {
  if (teams === 'none') return undefined
  if (teamNames.length < FEWEST_TEAMS) return 'fewTeams'
  if (teamNames.length > MOST_TEAMS) return 'manyTeams'
  return teamNames.some(name => name.length > LONGEST_TEAM) ? 'longTeam' : undefined
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}
