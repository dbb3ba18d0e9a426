/**
 * The order of what is left. Whoever has moved something has their way, and I if both have; what the other one has added
 * comes after what it came after there.
 */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[], left: ReadonlySet<string>): string[] {
  const moved = isMoved(base, mine) || !isMoved(base, theirs)
  const [leading, other] = moved ? [mine, theirs] : [theirs, mine]
  const order = leading.filter(id => left.has(id))
  other.forEach((id, at) => {
    if (!left.has(id) || order.includes(id)) return
    const before = other.slice(0, at).findLast(one => order.includes(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  })

  return order
}

/** Whether those that are in both stand in another order. */
export function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const kept = before.filter(id => after.includes(id))
  return after.filter(id => kept.includes(id)).some((id, at) => id !== kept[at])
}
