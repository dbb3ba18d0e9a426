import { catalogue } from './catalogue'

/** What the keys of the editor do. */
export const keyWords = catalogue({
  add: { en: 'Add a question', de: 'Frage hinzufügen', es: 'Añadir una pregunta' },
  step: { en: 'Next, previous question', de: 'Nächste, vorige Frage', es: 'Pregunta siguiente, anterior' },
  move: { en: 'Move the question; in an option, move the option', de: 'Frage verschieben; in einer Antwort die Antwort', es: 'Mover la pregunta; en una opción, la opción' },
  duplicate: { en: 'Duplicate the question', de: 'Frage duplizieren', es: 'Duplicar la pregunta' },
  remove: { en: 'Delete the question', de: 'Frage löschen', es: 'Eliminar la pregunta' },
  list: { en: 'To the list', de: 'Zur Liste', es: 'Ir a la lista' },
  preview: { en: 'To the preview', de: 'Zur Vorschau', es: 'Ir a la vista previa' },
  undo: { en: 'Undo', de: 'Rückgängig', es: 'Deshacer' },
  redo: { en: 'Redo', de: 'Wiederholen', es: 'Rehacer' },
  save: { en: 'Save now (it also happens by itself)', de: 'Jetzt speichern (geschieht auch von selbst)', es: 'Guardar ahora (también se hace solo)' },
  publish: { en: 'Publish', de: 'Veröffentlichen', es: 'Publicar' },
  nextOption: { en: 'In an option: the next one, or a new one', de: 'In einer Antwort: die nächste, oder eine neue', es: 'En una opción: la siguiente, o una nueva' },
  help: { en: 'This help, where nobody types', de: 'Diese Hilfe, wo niemand tippt', es: 'Esta ayuda, donde no se escribe' },
  mac: { en: 'In a field the option key writes letters: there those commands wait.', de: 'In einem Feld schreibt die Wahltaste Zeichen: dort ruhen diese Befehle.', es: 'En un campo, la tecla opción escribe letras: allí esos comandos esperan.' },
})
