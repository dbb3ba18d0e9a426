import { expect, test } from 'vitest'
import source from '../../Dashboard/Page/PageRoutes.cs?raw'
import { address, match, routes } from '../src/operator/shell/routes'

test('an address leads back to its page', () => {
  expect(match(address('service', { type: 'a/b c' }))).toEqual({ name: 'service', parameters: { type: 'a/b c' } })
})

test.each(['/nothing', '/services', '/telemetry/traces/1/2'])('%s is no page', path => {
  expect(match(path)).toBeUndefined()
})

test('what is no good escape stays as it is', () => {
  expect(match('/services/%E0%A4%A')!.parameters.type).toBe('%E0%A4%A')
})

test('empty filters are not in an address', () => {
  expect(address('traces', {}, { service: 'auth', text: '', status: undefined })).toBe('/telemetry/traces?service=auth')
})

test('the dashboard serves exactly these pages', () => {
  const served = source.match(/"\/[^"]*"/g)!.map(route => route.slice(1, -1))

  expect(served.sort()).toEqual(Object.values(routes).map(route => route.replace(/:(\w+)/g, '{$1}')).sort())
})
