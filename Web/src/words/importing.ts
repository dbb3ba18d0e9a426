import { catalogue } from './catalogue'
import { count, figure } from './numbers'

/** A file with questions is brought. */
export const importing = catalogue({
  title: { en: 'Import questions', de: 'Fragen importieren', es: 'Importar preguntas' },
  lead: { en: 'Bring what you have. You see what came in before anything is saved.', de: 'Bring mit, was du hast. Du siehst, was ankam, bevor etwas gespeichert wird.', es: 'Trae lo que tengas. Verás lo que ha llegado antes de guardar nada.' },
  choose: { en: 'Choose a file', de: 'Datei auswählen', es: 'Elegir un archivo' },
  drop: { en: 'or drop it here', de: 'oder hier ablegen', es: 'o suéltalo aquí' },
  formats: { en: 'Kahoot spreadsheet (XLSX), CSV, Moodle GIFT and XML, Aiken, QTI 2.1 (ZIP), ClassQuiz (XLSX), Razzia (JSON), QuizNet (JSON). Up to 20 MB.', de: 'Kahoot-Tabelle (XLSX), CSV, Moodle GIFT und XML, Aiken, QTI 2.1 (ZIP), ClassQuiz (XLSX), Razzia (JSON), QuizNet (JSON). Bis 20 MB.', es: 'Hoja de Kahoot (XLSX), CSV, Moodle GIFT y XML, Aiken, QTI 2.1 (ZIP), ClassQuiz (XLSX), Razzia (JSON), QuizNet (JSON). Hasta 20 MB.' },
  reading: { en: 'Reading …', de: 'Wird gelesen …', es: 'Leyendo …' },
  tooLarge: { en: 'This file is larger than 20 MB.', de: 'Diese Datei ist größer als 20 MB.', es: 'Este archivo supera los 20 MB.' },
  notKnown: { en: 'Nobody here can read this file. These formats can be read:', de: 'Diese Datei kann hier niemand lesen. Gelesen werden:', es: 'Nadie aquí puede leer este archivo. Se leen estos formatos:' },
  cameIn: { en: (number: number, format: string) => `${count(number, 'question', 'questions')} came in (${format})`, de: (number: number, format: string) => `${count(number, 'Frage', 'Fragen')} angekommen (${format})`, es: (number: number, format: string) => `${number === 1 ? 'Ha llegado' : 'Han llegado'} ${count(number, 'pregunta', 'preguntas')} (${format})` },
  problems: { en: (number: number) => `${count(number, 'thing', 'things')} to know`, de: (number: number) => `${count(number, 'Hinweis', 'Hinweise')}`, es: (number: number) => count(number, 'aviso', 'avisos') },
  noProblems: { en: 'Everything came in as it was.', de: 'Alles ist angekommen, wie es war.', es: 'Todo ha llegado tal como estaba.' },
  where: { en: 'Where', de: 'Wo', es: 'Dónde' },
  row: { en: (row: number) => `Row ${figure(row)}`, de: (row: number) => `Zeile ${figure(row)}`, es: (row: number) => `Fila ${figure(row)}` },
  file: { en: 'The file', de: 'Die Datei', es: 'El archivo' },
  effect: { en: 'What became of it', de: 'Was daraus wurde', es: 'Qué pasó' },
  dropped: { en: 'Left out', de: 'Ausgelassen', es: 'Omitido' },
  changed: { en: 'Came in changed', de: 'Verändert angekommen', es: 'Llegó cambiado' },
  reason: { en: 'Why', de: 'Warum', es: 'Por qué' },
  quizTitle: { en: 'Title', de: 'Titel', es: 'Título' },
  save: { en: 'Save as a quiz', de: 'Als Quiz speichern', es: 'Guardar como cuestionario' },
  saveAccount: { en: 'Sign in to save it', de: 'Zum Speichern anmelden', es: 'Inicia sesión para guardarlo' },
  tooMany: { en: (most: number) => `A quiz has up to ${figure(most)} questions: put these into your question bank, and take from there what you need.`, de: (most: number) => `Ein Quiz hat bis zu ${figure(most)} Fragen: leg diese in deine Fragensammlung und nimm von dort, was du brauchst.`, es: (most: number) => `Un cuestionario tiene hasta ${figure(most)} preguntas: ponlas en tu banco y toma de ahí las que necesites.` },
  toBank: { en: 'Put into the question bank', de: 'In die Fragensammlung legen', es: 'Poner en el banco de preguntas' },
  inBank: { en: (number: number) => `${count(number, 'question is', 'questions are')} in your bank now.`, de: (number: number) => `${count(number, 'Frage ist', 'Fragen sind')} jetzt in deiner Sammlung.`, es: (number: number) => `${count(number, 'pregunta está', 'preguntas están')} ahora en tu banco.` },
  another: { en: 'Another file', de: 'Andere Datei', es: 'Otro archivo' },
  saving: { en: 'Saving …', de: 'Wird gespeichert …', es: 'Guardando …' },
  rest: { en: (number: number) => `and ${figure(number)} more`, de: (number: number) => `und ${figure(number)} weitere`, es: (number: number) => `y ${figure(number)} más` },
})
