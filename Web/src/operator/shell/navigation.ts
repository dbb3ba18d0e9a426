import { address, type RouteName } from './routes'

export const navigation: readonly { title: string; pages: readonly { name: RouteName; text: string; under?: RouteName }[] }[] = [
  {
    title: 'Now',
    pages: [
      { name: 'overview', text: 'Overview', under: 'service' },
      { name: 'topology', text: 'Topology' },
      { name: 'alerts', text: 'Alerts' },
    ],
  },
  {
    title: 'System',
    pages: [
      { name: 'gateway', text: 'Gateway' },
      { name: 'registry', text: 'Registry' },
      { name: 'queues', text: 'Queues and stores' },
      { name: 'events', text: 'Events' },
      { name: 'processes', text: 'Processes' },
    ],
  },
  {
    title: 'Telemetry',
    pages: [
      { name: 'traces', text: 'Traces', under: 'trace' },
      { name: 'logs', text: 'Logs' },
      { name: 'metrics', text: 'Metrics' },
    ],
  },
  { title: 'Practice', pages: [{ name: 'lab', text: 'Fault lab' }] },
]

export const link = (name: RouteName) => address(name)
