/** The pages of this app. The server answers each of these with the same file: Dashboard/Page/PageRoutes.cs. */
export const routes = {
  overview: '/',
  topology: '/topology',
  service: '/services/:type',
  registry: '/registry',
  gateway: '/gateway',
  queues: '/queues',
  events: '/events',
  alerts: '/alerts',
  traces: '/telemetry/traces',
  trace: '/telemetry/traces/:id',
  logs: '/telemetry/logs',
  metrics: '/telemetry/metrics',
  processes: '/processes',
  lab: '/lab',
} as const

export type RouteName = keyof typeof routes

export interface Match {
  name: RouteName
  parameters: Record<string, string>
}

export function match(path: string): Match | undefined {
  const parts = split(path)
  for (const [name, pattern] of Object.entries(routes) as [RouteName, string][]) {
    const wanted = split(pattern)
    if (wanted.length !== parts.length || !wanted.every((part, at) => part.startsWith(':') || part === parts[at])) continue
    const parameters = Object.fromEntries(wanted.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), decode(parts[at]!)]] : [])))
    return { name, parameters }
  }

  return undefined
}

/** The address of a page, with what belongs into its query. Empty values are left out. */
export function address(name: RouteName, parameters: Record<string, string> = {}, query: Record<string, string | number | undefined> = {}): string {
  const path = routes[name].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])))
  return search.size === 0 ? path : `${path}?${search}`
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
