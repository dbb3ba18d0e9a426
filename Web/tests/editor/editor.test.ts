import { expect, test, vi } from 'vitest'
import { fakeBrowser, opened, texts, write } from './opened'
import { quiz, single } from './quizzes'
import { stateOf } from '../../src/editor/saving'

const kept = fakeBrowser()

test('what is written is saved a second after the last keystroke, once', async () => {
  const { server, editor } = opened()
  for (const text of ['h', 'he', 'hello']) {
    write(editor, 'a', text)
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(server.saves).toBe(0)

  await vi.advanceTimersByTimeAsync(600)

  expect(server.saves).toBe(1)
  expect(texts(server.document)).toEqual(['hello', 'b', 'c'])
  expect(stateOf(editor.saving.value)).toBe('saved')
})

test('there are never two saves at a time, and the last keystroke is saved', async () => {
  const { server, editor } = opened()
  server.hold()
  write(editor, 'a', 'one')
  await vi.advanceTimersByTimeAsync(1_100)
  write(editor, 'a', 'two')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(stateOf(editor.saving.value)).toBe('saving')

  server.letGo()
  await vi.advanceTimersByTimeAsync(2_000)

  expect(server.most).toBe(1)
  expect(texts(server.document)[0]).toBe('two')
})

test('without a connection it says so, goes on trying, and keeps what is written in the browser', async () => {
  const { server, editor } = opened()
  server.trouble = { ok: false, status: 0, message: 'nobody' }
  write(editor, 'a', 'written on a train')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(stateOf(editor.saving.value)).toBe('offline')
  expect(kept.size).toBe(1)

  server.trouble = undefined
  await vi.advanceTimersByTimeAsync(10_000)

  expect(texts(server.document)[0]).toBe('written on a train')
  expect(stateOf(editor.saving.value)).toBe('saved')
  expect(kept.size).toBe(0)
})

test('what was not saved when the browser died is there when it is opened again, beside what somebody else has written', async () => {
  const { server, editor, reopen } = opened()
  server.trouble = { ok: false, status: 0, message: 'nobody' }
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(2_000)
  server.trouble = undefined
  server.somebody(quiz(['a', single('b', { text: 'theirs' }), 'c']))

  const again = await reopen()

  expect(texts(again.document.value)).toEqual(['mine', 'theirs', 'c'])
  expect(stateOf(again.saving.value)).toBe('saving')
})

test('what the server refuses is said, and the next edit tries again', async () => {
  const { server, editor } = opened()
  server.trouble = { ok: false, status: 413, message: 'Too large.' }
  write(editor, 'a', 'long')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(editor.saving.value.refused).toBe('Too large.')

  server.trouble = undefined
  write(editor, 'a', 'short')
  await vi.advanceTimersByTimeAsync(1_100)

  expect(texts(server.document)[0]).toBe('short')
})

test('before publishing all is saved, or it is said that it cannot be', async () => {
  const { server, editor } = opened()
  write(editor, 'a', 'mine')
  const settled = editor.settle()
  await vi.advanceTimersByTimeAsync(10)
  expect(await settled).toBe('"2"')
  expect(await editor.settle()).toBe('"2"')

  server.trouble = { ok: false, status: 503, message: 'away' }
  write(editor, 'a', 'more')
  const failed = editor.settle()
  await vi.advanceTimersByTimeAsync(10)
  expect(await failed).toBeUndefined()
})

test('who leaves for another page saves on the way', async () => {
  const { server, editor } = opened()
  write(editor, 'a', 'mine')
  editor.leave(false)
  await vi.advanceTimersByTimeAsync(1)

  expect(texts(server.document)[0]).toBe('mine')
})

test('what is typed while it is published is not lost', async () => {
  const { server, editor } = opened()
  write(editor, 'a', 'one')
  await editor.settle()
  write(editor, 'a', 'two')
  const newest = await editor.api.read()
  if (newest.ok) editor.hear(newest.value, newest.etag)
  expect(texts(editor.document.value)[0]).toBe('two')

  await vi.advanceTimersByTimeAsync(1_100)

  expect(texts(server.document)[0]).toBe('two')
})

test('a page that is hidden saves at once, so that it may be closed, and goes on as before when it comes back', async () => {
  const { server, editor } = opened()
  write(editor, 'a', 'mine')
  editor.leave(true)
  await vi.advanceTimersByTimeAsync(1)
  expect([server.saves, server.kept]).toEqual([1, 1])

  write(editor, 'a', 'more')
  await vi.advanceTimersByTimeAsync(1_100)

  expect([server.saves, server.kept]).toEqual([2, 1])
})

test('a file that arrives late changes nothing of what was written meanwhile', () => {
  const { editor } = opened()
  write(editor, 'a', 'written while it was on its way')
  editor.updateQuestion('a', now => ({ ...now, media: { url: '/api/media/m.png' } }), 'media')
  editor.updateQuestion('gone', now => ({ ...now, text: 'never' }), 'media')

  expect(editor.document.value.questions[0]).toMatchObject({ text: 'written while it was on its way', media: { url: '/api/media/m.png' } })
  expect(texts(editor.document.value)).not.toContain('never')
})
