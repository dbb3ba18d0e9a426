import { expect, test } from 'vitest'
import { inOrder } from '../src/operator/overview/order'

test('services behind the gateway come first, by name', () => {
  expect(inOrder(['gateway', 'data', 'dashboard', 'auth'], { auth: 1, data: 1 })).toEqual(['auth', 'data', 'dashboard', 'gateway'])
})

test('before the gateway has reported all are by name', () => {
  expect(inOrder(['data', 'auth'])).toEqual(['auth', 'data'])
})
