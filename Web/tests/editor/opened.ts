import { afterEach, beforeEach, vi } from 'vitest'
import type { QuizDocument } from '../../src/contracts/quizzes'
import { openEditor } from '../../src/editor/state/editor'
import { quiz, single } from './quizzes'
import { startServer } from './server'

/** Time that the test moves, and a browser's storage. */
export function fakeBrowser() {
  const kept = new Map<string, string>()

  beforeEach(() => {
    vi.useFakeTimers()
    kept.clear()
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) })
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  return kept
}

export function opened(document: QuizDocument = quiz(['a', 'b', 'c'])) {
  const { server, api, first } = startServer(document)
  const open = () => openEditor('q', first, '"1"', api)
  return { server, editor: open(), reopen: async () => openEditor('q', (await api.read() as { value: typeof first }).value, '"9"', api) }
}

export const write = (editor: ReturnType<typeof opened>['editor'], id: string, text: string) => editor.changeQuestion(single(id, { text }), 'text')

export const texts = ({ questions }: { questions: { text: string }[] }) => questions.map(({ text }) => text)
