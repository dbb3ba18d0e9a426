/** The pages that enter a game, each with a key of its own. */
export type Area = 'play' | 'host' | 'screen'

/**
 * The key of this browser to a game. It comes in the fragment of a link, which no server sees, and leaves the address bar at once;
 * or this browser has had it since it joined.
 */
export function takeKey(area: Area, pin: string): string | undefined {
  const brought = location.hash.slice(1)
  if (brought && location.pathname === `/${area}/${pin}`) {
    keepKey(area, pin, brought)
    history.replaceState(null, '', location.pathname + location.search)
  }

  return localStorage.getItem(nameOf(area, pin)) ?? undefined
}

export function keepKey(area: Area, pin: string, key: string) {
  localStorage.setItem(nameOf(area, pin), key)
}

/** A PIN is given to other games later: a key that was refused is of no use any more. */
export function forgetKey(area: Area, pin: string) {
  localStorage.removeItem(nameOf(area, pin))
}

function nameOf(area: Area, pin: string) {
  return `quiznet.key.${area}.${pin}`
}
