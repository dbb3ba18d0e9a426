/** The same items with the one at a place moved to another; places outside are the nearest inside. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from)
  rest.splice(Math.min(items.length - 1, Math.max(0, to)), 0, items[from]!)
  return rest
}

/** Where a dragged item belongs: before the first of which it has not passed the middle. Positions are those of the other items, from top to bottom. */
export function placeAt(y: number, middles: readonly number[]): number {
  const found = middles.findIndex(middle => y < middle)
  return found < 0 ? middles.length : found
}
