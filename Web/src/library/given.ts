/** Without what is empty: that is as if nothing had been asked for. */
export function given(wanted: Record<string, string>): string {
  return new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== '')).toString()
}
