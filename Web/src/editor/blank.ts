import type { Choice, QuestionType, QuizDocument, QuizQuestion } from '../contracts/quizzes'

/** In the order in which they are offered: what is used most comes first. */
export const types: readonly QuestionType[] = ['single', 'multiple', 'true-false', 'text', 'order', 'slider', 'estimate', 'poll', 'cloud', 'slide']

const SECONDS = 20

/** No option is right before somebody says so. */
export const NONE = -1

/** A new question, with nothing written in it. */
export function blank(type: QuestionType, id = newId()): QuizQuestion {
  const all = { id, text: '', seconds: SECONDS, points: 1 }
  switch (type) {
    case 'single': return { ...all, type, options: emptyOptions(4), solution: NONE }
    case 'multiple': return { ...all, type, options: emptyOptions(4), solutions: [] }
    case 'true-false': return { ...all, type, solution: true }
    case 'order': return { ...all, type, seconds: 30, items: emptyOptions(3) }
    case 'slider': return { ...all, type, min: 0, max: 100, step: 1, from: 50, to: 50 }
    case 'estimate': return { ...all, type, solution: 0, tolerance: 10 }
    case 'text': return { ...all, type, accepted: [''], caseCounts: false, typos: true }
    case 'poll': return { ...all, type, points: 0, options: emptyOptions(3), several: false }
    case 'cloud': return { ...all, type, points: 0, seconds: 30, words: 3 }
    case 'slide': return { ...all, type, points: 0 }
  }
}

export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12)
}

/** Older quizzes have questions without an id. All who open the same version give them the same ones. */
export function withIds(document: QuizDocument): QuizDocument {
  if (document.questions.every(question => question.id)) return document
  const taken = new Set(document.questions.map(question => question.id))
  return {
    ...document,
    questions: document.questions.map((question, at) => {
      if (question.id) return question
      let id = `q${at + 1}`
      while (taken.has(id)) id += 'x'
      taken.add(id)
      return { ...question, id }
    }),
  }
}

function emptyOptions(many: number): Choice[] {
  return Array.from({ length: many }, () => ({ text: '' }))
}
