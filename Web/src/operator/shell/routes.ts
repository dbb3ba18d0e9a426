import { matchIn, type Match as AnyMatch } from '../../routing/match'

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

export type Match = AnyMatch<RouteName>

export function match(path: string): Match | undefined {
  return matchIn(routes, path)
}

/** The address of a page, with what belongs into its query. Empty values are left out. */
export function address(name: RouteName, parameters: Record<string, string> = {}, query: Record<string, string | number | undefined> = {}): string {
  const path = routes[name].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])))
  return search.size === 0 ? path : `${path}?${search}`
}
