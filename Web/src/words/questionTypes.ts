import { catalogue } from './catalogue'

/** What each type of question is called, by those who write quizzes. */
export const questionTypes = catalogue({
  single: { en: 'Single choice', de: 'Einfachauswahl', es: 'Opción única' },
  multiple: { en: 'Multiple choice', de: 'Mehrfachauswahl', es: 'Opción múltiple' },
  'true-false': { en: 'True or false', de: 'Wahr oder falsch', es: 'Verdadero o falso' },
  order: { en: 'Order', de: 'Reihenfolge', es: 'Orden' },
  slider: { en: 'Slider', de: 'Schieberegler', es: 'Deslizador' },
  estimate: { en: 'Estimate', de: 'Schätzfrage', es: 'Estimación' },
  text: { en: 'Short answer', de: 'Kurze Antwort', es: 'Respuesta corta' },
  poll: { en: 'Poll', de: 'Umfrage', es: 'Encuesta' },
  cloud: { en: 'Word cloud', de: 'Wortwolke', es: 'Nube de palabras' },
  slide: { en: 'Slide', de: 'Folie', es: 'Diapositiva' },
})
