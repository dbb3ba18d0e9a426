import { catalogue } from './catalogue'
import { count } from './numbers'

/** What a quiz once was. */
export const versions = catalogue({
  title: { en: 'Versions', de: 'Versionen', es: 'Versiones' },
  none: { en: 'There is only what you see.', de: 'Es gibt nur, was du siehst.', es: 'Solo existe lo que ves.' },
  published: { en: 'Published', de: 'Veröffentlicht', es: 'Publicada' },
  facts: {
    en: (questions: number, by?: string) => `${count(questions, 'question', 'questions')}${by ? ` · ${by}` : ''}`,
    de: (questions: number, by?: string) => `${count(questions, 'Frage', 'Fragen')}${by ? ` · ${by}` : ''}`,
    es: (questions: number, by?: string) => `${count(questions, 'pregunta', 'preguntas')}${by ? ` · ${by}` : ''}`,
  },
  restore: { en: 'Restore this version', de: 'Diese Version wiederherstellen', es: 'Restaurar esta versión' },
  restored: { en: 'Restored. Undo goes back.', de: 'Wiederhergestellt. Rückgängig führt zurück.', es: 'Restaurada. Deshacer vuelve atrás.' },
  notRestored: { en: 'It could not be restored just now. Try again.', de: 'Das ging gerade nicht. Versuche es noch einmal.', es: 'Ahora no se pudo restaurar. Inténtalo de nuevo.' },
})
