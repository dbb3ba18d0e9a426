/** W3C Trace Context: version, trace, parent and flags, joined by dashes. */
export function traceIdOf(traceParent: string | undefined): string | undefined {
  return traceParent && /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(traceParent)?.[1]
}
