/** The most that are put together at once: CombiningApi.Most of the server. */
export const MOST_COMBINED = 50

/** A report among those that are chosen, as the address has it: "game:ID". */
export function nameOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`
}

/** Chosen or not any more; those who would be too many are not. */
export function toggled(chosen: readonly string[], name: string): readonly string[] {
  if (chosen.includes(name)) return chosen.filter(one => one !== name)
  return chosen.length < MOST_COMBINED ? [...chosen, name] : chosen
}

export function combinedSearch(chosen: readonly string[]): string {
  return chosen.map(name => `report=${encodeURIComponent(name).replace('%3A', ':')}`).join('&')
}

/** What an address chooses: each report once, and only what could be one. */
export function chosenIn(search: URLSearchParams): string[] {
  return [...new Set(search.getAll('report'))].filter(name => /^(game|assignment):./.test(name)).slice(0, MOST_COMBINED)
}
