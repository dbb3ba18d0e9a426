import { expect, test } from 'vitest'
import { call, END, HANDSHAKE, read } from '../../src/live/frames'

test('the handshake is what a hub expects', () => {
  expect(HANDSHAKE).toBe(`{"protocol":"json","version":1}${END}`)
})

test('a call has an id only if it wants an answer', () => {
  expect(call('Answer', [{ question: 1 }], '7')).toBe(`{"type":1,"target":"Answer","arguments":[{"question":1}],"invocationId":"7"}${END}`)
  expect(call('Pong', [3])).toBe(`{"type":1,"target":"Pong","arguments":[3]}${END}`)
})

test.each([
  ['{}', { kind: 'handshake' }],
  ['{"error":"no such protocol"}', { kind: 'handshake', error: 'no such protocol' }],
  ['{"type":1,"target":"view","arguments":[{"offset":4}]}', { kind: 'call', target: 'view', given: [{ offset: 4 }] }],
  ['{"type":3,"invocationId":"2","result":{"done":true}}', { kind: 'answer', id: '2', result: { done: true } }],
  ['{"type":3,"invocationId":"2","error":"no"}', { kind: 'answer', id: '2', error: 'no' }],
  ['{"type":6}', { kind: 'other' }],
  ['{"type":7,"error":"shutdown"}', { kind: 'close', error: 'shutdown' }],
])('%s is read', (text, expected) => {
  expect(read(text + END)).toEqual([expected])
})

test('several messages may come at once', () => {
  expect(read(`{}${END}{"type":6}${END}`).map(one => one.kind)).toEqual(['handshake', 'other'])
})
