// node tools/look.mjs FOLDER [base address] [page ...]: all pages of the operator, as looking.mjs says.
import { looking } from './looking.mjs'

const PAGES = ['', 'topology', 'services/compute', 'alerts', 'gateway', 'registry', 'queues', 'events', 'telemetry/traces', 'telemetry/traces/4bf92f3577b34da6a3ce929d0e0e4736', 'telemetry/logs', 'telemetry/metrics?of=gateway&instrument=http.server.request.duration', 'processes', 'lab']
const WAIT_MS = 2_600

const [folder, base = 'http://localhost:5004', ...chosen] = process.argv.slice(2)
await looking(folder, async ({ look }) => {
  for (const path of chosen.length > 0 ? chosen.map(one => one.replace(/^\//, '')) : PAGES) {
    await look(path.replace(/[?].*/, '').replaceAll('/', '-') || 'overview', `${base}/${path}`, WAIT_MS)
  }
})
