import { batch, computed, signal } from '@preact/signals'
import type { QuizDraft } from '../../contracts/authoring'
import type { QuizDocument } from '../../contracts/quizzes'
import type { DraftApi } from '../api'
import { withIds } from '../blank'
import { changesBetween, countOf, firstChanged } from '../changes'
import { replaced } from '../edits'
import { begun, changed, redone, undone, type History } from '../history'
import { merge } from '../merge'
import { same } from '../same'
import { isUnsaved } from '../saving'
import { afterMeeting, afterSave } from './incoming'
import type { Editor, Meeting } from './opened'
import { startSaver, type SaveResult } from './saver'
import { resultOf } from './trouble'
import { forgetUnsent, keepUnsent, takeUnsent } from './unsent'

/** A draft that is being written, for as long as its page is open. */
export function openEditor(id: string, first: QuizDraft, firstEtag: string, api: DraftApi): Editor {
  const draft = signal(first)
  let etag = firstEtag
  let base = withIds(first.document)
  let keepalive = false
  const history = signal(begun(base))
  const document = computed(() => history.value.now)
  const chosen = signal(base.questions[0]?.id ?? 'quiz')
  const meeting = signal<Meeting | undefined>(undefined)
  const saver = startSaver(save)

  async function save(): Promise<SaveResult> {
    const mine = document.peek()
    const goes = keepalive
    keepalive = false
    const answer = await api.save(mine, etag, goes)
    if (answer.ok) {
      take(answer.value, answer.etag, saved => void (history.value = afterSave(history.peek(), mine, saved)))
      return { kind: 'saved' }
    }

    keepUnsent(id, { base, mine: document.peek() })
    if (answer.status !== 412) return resultOf(answer)
    const newest = await api.read()
    if (!newest.ok) return resultOf(newest)
    meet(newest.value, newest.etag)
    return { kind: 'merged' }
  }

  /** What the server has is what everything is measured by from now on. */
  function take(newest: QuizDraft, nextEtag: string | undefined, next: (theirs: QuizDocument) => void) {
    const theirs = withIds(newest.document)
    batch(() => {
      draft.value = newest
      next(theirs)
      keepChosen()
    })
    base = theirs
    etag = nextEtag ?? etag
    if (same(document.peek(), base)) forgetUnsent(id)
    else keepUnsent(id, { base, mine: document.peek() })
  }

  function meet(newest: QuizDraft, nextEtag: string | undefined) {
    take(newest, nextEtag, theirs => {
      const met = afterMeeting(history.peek(), base, theirs, newest.updatedBy, meeting.peek())
      history.value = met.history
      meeting.value = met.meeting
    })
  }

  function keepChosen() {
    const { questions } = document.peek()
    if (chosen.peek() !== 'quiz' && !questions.some(question => question.id === chosen.peek())) chosen.value = questions[0]?.id ?? 'quiz'
  }

  function change(next: QuizDocument, what: string) {
    if (next === document.peek()) return
    history.value = changed(history.peek(), next, what, performance.now())
    saver.edited()
  }

  function step(to: (history: History<QuizDocument>) => History<QuizDocument>) {
    const before = history.peek()
    const after = to(before)
    if (after === before) return
    batch(() => {
      history.value = after
      chosen.value = firstChanged(before.now, after.now) ?? chosen.peek()
      keepChosen()
    })
    saver.edited()
  }

  const unsent = takeUnsent(id)
  if (unsent) {
    const { document: mine, conflicts } = merge(unsent.base, unsent.mine, base)
    const theirs = changesBetween(unsent.base, base)
    if (same(mine, base)) forgetUnsent(id)
    else change(mine, 'unsent')
    if (countOf(theirs) > 0 && conflicts.length > 0) meeting.value = { who: first.updatedBy, changes: theirs, conflicts }
  }

  return {
    id, api, draft, document, history, saving: saver.saving, meeting, chosen, change,
    choose: one => void (chosen.value = one),
    changeQuestion: (question, what) => change(replaced(document.peek(), question), `${question.id} ${what}`),
    updateQuestion(of, update, what) {
      const question = document.peek().questions.find(one => one.id === of)
      if (question) change(replaced(document.peek(), update(question)), `${of} ${what}`)
    },
    undo: () => step(undone),
    redo: () => step(redone),
    settle: async () => (await saver.settled() ? etag : undefined),
    hear: meet,
    adopt: (newest, nextEtag) => take(newest, nextEtag, theirs => {
      if (!same(document.peek(), theirs)) history.value = changed(history.peek(), theirs, 'adopted', performance.now())
    }),
    setMeeting: next => void (meeting.value = next),
    async look() {
      if (isUnsaved(saver.saving.peek())) return saver.hurry()
      const newest = await api.read()
      if (newest.ok && newest.value.version > draft.peek().version && !isUnsaved(saver.saving.peek())) meet(newest.value, newest.etag)
    },
    leave(pageGoes) {
      // What is not yet saved leaves with the page, and is kept here until a server has it.
      keepalive = pageGoes
      if (isUnsaved(saver.saving.peek())) keepUnsent(id, { base, mine: document.peek() })
      void saver.settled().then(() => pageGoes || saver.stop())
    },
  }
}
