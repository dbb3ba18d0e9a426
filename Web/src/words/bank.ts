import { catalogue } from './catalogue'
import { count, figure } from './numbers'

/** Questions that are kept to be used again. */
export const bank = catalogue({
  lead: { en: 'Questions that you keep, to put into any quiz.', de: 'Fragen, die du aufhebst, für jedes Quiz.', es: 'Preguntas que guardas para cualquier cuestionario.' },
  none: { en: 'Your question bank is empty', de: 'Deine Fragensammlung ist leer', es: 'Tu banco de preguntas está vacío' },
  noneNext: { en: 'Save a question from the editor, or import a file with many.', de: 'Speichere eine Frage aus dem Editor, oder importiere eine Datei mit vielen.', es: 'Guarda una pregunta desde el editor o importa un archivo con muchas.' },
  search: { en: 'Search your questions', de: 'Deine Fragen durchsuchen', es: 'Buscar en tus preguntas' },
  tag: { en: 'Tag', de: 'Schlagwort', es: 'Etiqueta' },
  anyTag: { en: 'All tags', de: 'Alle Schlagwörter', es: 'Todas las etiquetas' },
  type: { en: 'Type', de: 'Art', es: 'Tipo' },
  anyType: { en: 'All types', de: 'Alle Arten', es: 'Todos los tipos' },
  found: { en: (number: number) => `${count(number, 'question', 'questions')}`, de: (number: number) => `${count(number, 'Frage', 'Fragen')}`, es: (number: number) => count(number, 'pregunta', 'preguntas') },
  choose: { en: (text: string) => `Choose “${text}”`, de: (text: string) => `„${text}“ auswählen`, es: (text: string) => `Elegir «${text}»` },
  toQuiz: { en: (number: number) => `New quiz of ${count(number, 'question', 'questions')}`, de: (number: number) => `Neues Quiz aus ${count(number, 'Frage', 'Fragen')}`, es: (number: number) => `Nuevo cuestionario de ${count(number, 'pregunta', 'preguntas')}` },
  quizTitle: { en: 'From my question bank', de: 'Aus meiner Fragensammlung', es: 'De mi banco de preguntas' },
  remove: { en: (text: string) => `Take out: ${text}`, de: (text: string) => `Herausnehmen: ${text}`, es: (text: string) => `Quitar: ${text}` },
  removeShort: { en: 'Take out', de: 'Herausnehmen', es: 'Quitar' },
  removed: { en: 'Taken out. Quizzes that have it keep it.', de: 'Herausgenommen. Quizze, die sie haben, behalten sie.', es: 'Quitada. Los cuestionarios que la tienen la conservan.' },
  solution: { en: 'Solution', de: 'Lösung', es: 'Solución' },
  tags: { en: 'Tags, with commas', de: 'Schlagwörter, mit Komma', es: 'Etiquetas, con comas' },
  tagsOf: { en: (text: string) => `Tags: ${text}`, de: (text: string) => `Schlagwörter: ${text}`, es: (text: string) => `Etiquetas: ${text}` },
  changeTags: { en: 'Tags', de: 'Schlagwörter', es: 'Etiquetas' },
  saveTags: { en: 'Save', de: 'Speichern', es: 'Guardar' },
  full: { en: (most: number) => `A quiz has up to ${figure(most)} questions.`, de: (most: number) => `Ein Quiz hat bis zu ${figure(most)} Fragen.`, es: (most: number) => `Un cuestionario tiene hasta ${figure(most)} preguntas.` },
})
