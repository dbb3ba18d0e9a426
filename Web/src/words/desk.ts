import { catalogue } from './catalogue'

/** The frame of the pages on which quizzes are written, assigned and looked back on. */
export const desk = catalogue({
  places: { en: 'Your desk', de: 'Dein Schreibtisch', es: 'Tu escritorio' },
  quizzes: { en: 'My quizzes', de: 'Meine Quizze', es: 'Mis cuestionarios' },
  catalogue: { en: 'Catalogue', de: 'Katalog', es: 'Catálogo' },
  bank: { en: 'Question bank', de: 'Fragensammlung', es: 'Banco de preguntas' },
  assignments: { en: 'Assignments', de: 'Aufgaben', es: 'Tareas' },
  reports: { en: 'Reports', de: 'Berichte', es: 'Informes' },
  host: { en: 'Host a game', de: 'Spiel leiten', es: 'Organizar' },
  whoAreYou: { en: 'This needs an account', de: 'Dafür braucht es ein Konto', es: 'Para esto hace falta una cuenta' },
  whyAccount: { en: 'So that what you write is yours, and is there on every device. Players need none.', de: 'Damit dir gehört, was du schreibst, und auf jedem Gerät da ist. Wer mitspielt, braucht keins.', es: 'Para que lo que escribas sea tuyo y esté en todos tus dispositivos. Los jugadores no la necesitan.' },
})
