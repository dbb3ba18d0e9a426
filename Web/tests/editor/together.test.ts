import { expect, test, vi } from 'vitest'
import { fakeBrowser, opened, texts, write } from './opened'
import { idsOf, quiz, single } from './quizzes'

fakeBrowser()

test('changes of somebody else come together with mine, and nobody is overwritten', async () => {
  const { server, editor } = opened()
  server.somebody(quiz(['a', single('b', { text: 'theirs' }), 'c', 'd']))
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(3_000)

  expect(texts(server.document)).toEqual(['mine', 'theirs', 'c', 'd'])
  expect(texts(editor.document.value)).toEqual(['mine', 'theirs', 'c', 'd'])
  expect(editor.meeting.value).toMatchObject({ who: 'Ana', changes: { changed: ['b'], added: ['d'] }, conflicts: [] })
})

test('the same field keeps mine, with theirs to choose', async () => {
  const { server, editor } = opened()
  server.somebody(quiz([single('a', { text: 'theirs' }), 'b', 'c']))
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(3_000)

  expect(texts(server.document)[0]).toBe('mine')
  expect(editor.meeting.value!.conflicts).toMatchObject([{ question: 'a', part: 'text', theirs: { text: 'theirs' } }])
})

test('undoing my change after a merge does not undo theirs', async () => {
  const { server, editor } = opened()
  server.somebody(quiz(['a', single('b', { text: 'theirs' }), 'c']))
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(3_000)

  editor.undo()
  await vi.advanceTimersByTimeAsync(3_000)

  expect(texts(server.document)).toEqual(['a', 'theirs', 'c'])
})

test('a keystroke while the newest is being read is not lost', async () => {
  const { server, editor } = opened()
  server.somebody(quiz(['a', single('b', { text: 'theirs' }), 'c']))
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(999)
  server.hold()
  await vi.advanceTimersByTimeAsync(1)
  write(editor, 'a', 'mine, and more')
  server.letGo()
  await vi.advanceTimersByTimeAsync(5_000)

  expect(texts(server.document)).toEqual(['mine, and more', 'theirs', 'c'])
})

test('who comes back sees what others have done', async () => {
  const { server, editor } = opened()
  server.somebody(quiz(['c', 'a', 'b']))
  await editor.look()

  expect(idsOf(editor.document.value)).toBe('cab')
  expect(editor.meeting.value).toMatchObject({ changes: { moved: true } })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(server.saves).toBe(0)
})

test('when the question that is open was deleted, another one opens', async () => {
  const { server, editor } = opened()
  editor.choose('a')
  server.somebody(quiz(['b', 'c']))
  await editor.look()

  expect(editor.chosen.value).toBe('b')
})

test('an answer that is older than the last save changes nothing', async () => {
  const { server, editor } = opened()
  const old = server.document
  write(editor, 'a', 'mine')
  await vi.advanceTimersByTimeAsync(1_100)
  await editor.look()

  expect(old).not.toBe(server.document)
  expect(texts(editor.document.value)[0]).toBe('mine')
  expect(editor.meeting.value).toBeUndefined()
})

test('the same conflict twice is asked once, with the newest of theirs', async () => {
  const { server, editor } = opened()
  for (const text of ['theirs', 'theirs again']) {
    server.somebody(quiz([single('a', { text }), 'b', 'c']))
    write(editor, 'a', `mine ${text}`)
    await vi.advanceTimersByTimeAsync(3_000)
  }

  expect(editor.meeting.value!.conflicts).toMatchObject([{ part: 'text', theirs: { text: 'theirs again' } }])
})
