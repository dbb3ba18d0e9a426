/** Services that take requests of users, then those that run beside them. */
export function inOrder(types: readonly string[], behindGateway: Record<string, unknown> = {}): string[] {
  return [...types].sort((a, b) => Number(b in behindGateway) - Number(a in behindGateway) || a.localeCompare(b))
}
