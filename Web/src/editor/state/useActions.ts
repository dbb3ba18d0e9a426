import { say } from '../../app/frame'
import type { QuestionType, QuizQuestion } from '../../contracts/quizzes'
import { words } from '../../words/editor'
import { kindWords } from '../../words/editorKinds'
import { blank } from '../blank'
import { copied, inserted, neighbour, removed, shifted } from '../edits'
import { focusText, focusChosen } from './focus'
import { markFresh, noLongerFresh } from './fresh'
import { showPart } from './parts'
import { useEditor } from './useEditor'

/** What can be done with questions as a whole. Each says what it has done, and leaves the focus where one goes on. */
export function useActions() {
  const editor = useEditor()
  const document = () => editor.document.peek()
  const placeOf = (id: string) => document().questions.findIndex(one => one.id === id)
  const chosen = () => document().questions.find(one => one.id === editor.chosen.peek())

  function choose(id: string) {
    noLongerFresh()
    editor.choose(id)
    showPart('form')
  }

  function addAll(questions: readonly QuizQuestion[], what: string) {
    editor.change(inserted(document(), questions, editor.chosen.peek()), what)
    editor.choose(questions[0]!.id!)
    showPart('form')
  }

  function add(type: QuestionType) {
    const question = blank(type)
    addAll([question], 'add')
    markFresh(question.id!)
    say(words.added(kindWords(type).name, placeOf(question.id!) + 1))
    focusText()
  }

  function duplicate() {
    const question = chosen()
    if (!question) return
    const copy = copied(question)
    addAll([copy], 'duplicate')
    say(words.duplicated(placeOf(copy.id!) + 1))
    focusText()
  }

  function remove() {
    const question = chosen()
    if (!question) return
    const next = neighbour(document(), question.id!)
    say(words.removed(placeOf(question.id!) + 1))
    editor.change(removed(document(), question.id!), 'remove')
    editor.choose(next)
    focusChosen()
  }

  /** To a place from 0. */
  function move(id: string, to: number) {
    const many = document().questions.length
    if (to < 0 || to >= many) return
    editor.change(shifted(document(), id, to), `move ${id}`)
    say(words.moved(to + 1, many))
  }

  function moveBy(by: number) {
    const question = chosen()
    if (question) move(question.id!, placeOf(question.id!) + by)
  }

  function step(by: number) {
    const ids = ['quiz', ...document().questions.map(one => one.id!)]
    choose(ids[ids.indexOf(editor.chosen.peek()) + by] ?? editor.chosen.peek())
    focusText()
  }

  function undo() {
    if (editor.history.peek().past.length === 0) return
    editor.undo()
    say(words.undone)
  }

  function redo() {
    if (editor.history.peek().future.length === 0) return
    editor.redo()
    say(words.redone)
  }

  return { undo, redo, add, addAll, choose, duplicate, remove, move, moveBy, step }
}
