import { beforeEach, expect, test, vi } from 'vitest'

const stored = new Map<string, string>()
vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => stored.set(key, value), removeItem: (key: string) => stored.delete(key) })
vi.stubGlobal('navigator', { languages: ['en'], locks: { request: (_: string, work: () => Promise<void>) => work() } })
vi.stubGlobal('addEventListener', () => undefined)
const { askAsMe, keep, session } = await import('../../src/account/session')

const next = { token: 'second', refreshToken: 'r2', expiresIn: 900, user: { username: 'maria' } }
let asked: string[] = []

beforeEach(() => {
  asked = []
  keep({ token: 'first', refreshToken: 'r1', goodUntil: Date.now() + 900_000, name: 'maria' })
})

/** A server that takes these tokens, and answers a refresh with the next one or with 401. */
function serve(taken: string[], refreshes: boolean) {
  vi.stubGlobal('fetch', (path: string, options: { headers: Record<string, string> }) => {
    const token = options.headers.Authorization?.replace('Bearer ', '')
    asked.push(path.endsWith('refresh') ? 'refresh' : token ?? 'nobody')
    if (path.endsWith('refresh')) return Promise.resolve(refreshes ? Response.json(next) : Response.json({}, { status: 401 }))
    return Promise.resolve(token && !taken.includes(token) ? Response.json({}, { status: 401 }) : Response.json({ well: true }))
  })
}

test('a good token goes along', async () => {
  serve(['first'], true)
  expect((await askAsMe('/api/quizzes')).ok).toBe(true)
  expect(asked).toEqual(['first'])
})

test('one that is about to end is changed before', async () => {
  keep({ ...session.value!, goodUntil: Date.now() + 1_000 })
  serve(['second'], true)
  expect((await askAsMe('/api/quizzes')).ok).toBe(true)
  expect(asked).toEqual(['refresh', 'second'])
  expect(session.value?.refreshToken).toBe('r2')
})

test('one that was ended elsewhere is changed after', async () => {
  serve(['second'], true)
  expect((await askAsMe('/api/quizzes')).ok).toBe(true)
  expect(asked).toEqual(['first', 'refresh', 'second'])
})

test('a session that has ended is nobody\'s', async () => {
  serve([], false)
  expect((await askAsMe('/api/quizzes')).ok).toBe(true)
  expect(asked).toEqual(['first', 'refresh', 'nobody'])
  expect(session.value).toBeUndefined()
})
