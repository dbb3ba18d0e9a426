import { catalogue } from './catalogue'
import { count } from './numbers'

/** The question bank, as the editor shows it. */
export const bank = catalogue({
  title: { en: 'Question bank', de: 'Fragensammlung', es: 'Banco de preguntas' },
  found: { en: (many: number) => (many === 0 ? 'Nothing fits. Keep questions with “Keep in the bank”.' : count(many, 'question', 'questions')), de: (many: number) => (many === 0 ? 'Nichts passt. Lege Fragen mit „In die Sammlung“ ab.' : count(many, 'Frage', 'Fragen')), es: (many: number) => (many === 0 ? 'Nada coincide. Guarda preguntas con «Guardar en el banco».' : count(many, 'pregunta', 'preguntas')) },
  insert: { en: 'Insert', de: 'Einfügen', es: 'Insertar' },
  again: { en: 'Insert again', de: 'Noch einmal', es: 'Insertar otra vez' },
  insertNamed: { en: (text: string) => `Insert: ${text}`, de: (text: string) => `Einfügen: ${text}`, es: (text: string) => `Insertar: ${text}` },
  taken: { en: 'A copy is in the quiz.', de: 'Eine Kopie ist im Quiz.', es: 'Hay una copia en el cuestionario.' },
  more: { en: 'Show more', de: 'Mehr zeigen', es: 'Mostrar más' },
})
