const COLOURS = 6

/** The same service always has the same colour in a trace; there are six before they repeat. */
export function coloursOf(services: readonly string[]): Map<string, string> {
  return new Map([...new Set(services)].map((service, at) => [service, `lane-${at % COLOURS}`]))
}
