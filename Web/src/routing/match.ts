export interface Match<Name extends string = string> {
  name: Name
  parameters: Record<string, string>
}

/** The route that a path belongs to. A part of a pattern that begins with a colon takes whatever is there. */
export function matchIn<Name extends string>(routes: Readonly<Record<Name, string>>, path: string): Match<Name> | undefined {
  const parts = split(path)
  for (const [name, pattern] of Object.entries(routes) as [Name, string][]) {
    const wanted = split(pattern)
    if (wanted.length !== parts.length || !wanted.every((part, at) => part.startsWith(':') || part === parts[at])) continue
    const parameters = Object.fromEntries(wanted.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), decode(parts[at]!)]] : [])))
    return { name, parameters }
  }

  return undefined
}

function split(path: string): string[] {
  return path.split('/').filter(part => part !== '')
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
