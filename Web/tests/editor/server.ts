import type { QuizDraft } from '../../src/contracts/authoring'
import type { QuizDocument } from '../../src/contracts/quizzes'
import type { DraftApi } from '../../src/editor/api'
import type { Answer } from '../../src/live/ask'

/** The other end of the wire: a draft with its ETag, which can be away, slow, or busy with somebody else. */
export function startServer(document: QuizDocument) {
  let version = 1
  let draft = document
  let by = 'me'
  let answers: (() => void)[] | undefined
  const server = {
    saves: 0,
    /** Of those, how many would have outlived their page. */
    kept: 0,
    most: 0,
    /** What it answers instead, if anything. */
    trouble: undefined as Extract<Answer<never>, { ok: false }> | undefined,
    get document() {
      return draft
    },
    /** Somebody else saves. */
    somebody(next: QuizDocument, who = 'Ana') {
      draft = next
      by = who
      version++
    },
    /** From now on answers wait until they are let go. */
    hold() {
      answers = []
    },
    letGo() {
      const waiting = answers ?? []
      answers = undefined
      waiting.forEach(answer => answer())
    },
  }

  let open = 0
  async function answered<T>(answer: () => Answer<T>): Promise<Answer<T>> {
    server.most = Math.max(server.most, ++open)
    if (answers) await new Promise<void>(resolve => answers!.push(resolve))
    else await Promise.resolve()
    open--
    return server.trouble ?? answer()
  }

  const now = (): Answer<QuizDraft> => ({
    ok: true, etag: `"${version}"`,
    value: { id: 'q', document: structuredClone(draft), version, public: false, rights: 'own', complaints: [], updatedAt: '2026-01-01T00:00:00Z', updatedBy: by },
  })
  const guarded = (etag: string, then: () => Answer<QuizDraft>): Answer<QuizDraft> => (etag === `"${version}"` ? then() : { ok: false, status: 412, message: 'changed' })
  const api = {
    read: () => answered(now),
    save: (next: QuizDocument, etag: string, keepalive = false) => answered(() => guarded(etag, () => {
      server.kept += Number(keepalive)
      server.saves++
      server.somebody(structuredClone(next), 'me')
      return now()
    })),
    publish: (etag: string) => answered(() => guarded(etag, now)),
    restore: (_: number, etag: string) => answered(() => guarded(etag, now)),
    version: () => answered(() => ({ ok: true as const, value: draft })),
    versions: () => answered(() => ({ ok: true as const, value: { versions: [], count: 0 } })),
  } satisfies DraftApi

  return { server, api, first: (now() as Extract<Answer<QuizDraft>, { ok: true }>).value }
}
