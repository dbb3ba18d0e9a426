import { LONGEST_DESCRIPTION, LONGEST_EXPLANATION, LONGEST_OPTION, LONGEST_S, LONGEST_TEXT, LONGEST_TITLE, MOST_ACCEPTED, MOST_OPTIONS, MOST_QUESTIONS, MOST_WORDS, SHORTEST_S, type Reason } from '../editor/rules'
import { catalogue } from './catalogue'

const words = catalogue<Record<Reason | 'noNumber', string>>({
  titleMissing: { en: 'The quiz needs a title.', de: 'Das Quiz braucht einen Titel.', es: 'El cuestionario necesita un título.' },
  titleLong: { en: `A title has at most ${LONGEST_TITLE} characters.`, de: `Ein Titel hat höchstens ${LONGEST_TITLE} Zeichen.`, es: `Un título tiene como máximo ${LONGEST_TITLE} caracteres.` },
  descriptionLong: { en: `A description has at most ${LONGEST_DESCRIPTION} characters.`, de: `Eine Beschreibung hat höchstens ${LONGEST_DESCRIPTION} Zeichen.`, es: `Una descripción tiene como máximo ${LONGEST_DESCRIPTION} caracteres.` },
  noQuestions: { en: 'There is no question yet.', de: 'Es gibt noch keine Frage.', es: 'Aún no hay ninguna pregunta.' },
  tooManyQuestions: { en: `A quiz has at most ${MOST_QUESTIONS} questions.`, de: `Ein Quiz hat höchstens ${MOST_QUESTIONS} Fragen.`, es: `Un cuestionario tiene como máximo ${MOST_QUESTIONS} preguntas.` },
  textMissing: { en: 'Its text is missing.', de: 'Der Text fehlt.', es: 'Falta el texto.' },
  textLong: { en: `A text has at most ${LONGEST_TEXT} characters.`, de: `Ein Text hat höchstens ${LONGEST_TEXT} Zeichen.`, es: `Un texto tiene como máximo ${LONGEST_TEXT} caracteres.` },
  mediaAddress: { en: 'The address begins with https://; or upload the file.', de: 'Die Adresse beginnt mit https://; oder lade die Datei hoch.', es: 'La dirección empieza por https://; o sube el archivo.' },
  time: { en: `It is open for ${SHORTEST_S} to ${LONGEST_S} seconds.`, de: `Offen ist sie ${SHORTEST_S} bis ${LONGEST_S} Sekunden.`, es: `Está abierta de ${SHORTEST_S} a ${LONGEST_S} segundos.` },
  points: { en: 'Points count 0, 1 or 2 times.', de: 'Punkte zählen 0-, 1- oder 2-mal.', es: 'Los puntos cuentan 0, 1 o 2 veces.' },
  explanationLong: { en: `An explanation has at most ${LONGEST_EXPLANATION} characters.`, de: `Eine Erklärung hat höchstens ${LONGEST_EXPLANATION} Zeichen.`, es: `Una explicación tiene como máximo ${LONGEST_EXPLANATION} caracteres.` },
  fewOptions: { en: 'It needs at least two options.', de: 'Sie braucht mindestens zwei Antworten.', es: 'Necesita al menos dos opciones.' },
  manyOptions: { en: `It has at most ${MOST_OPTIONS} options.`, de: `Sie hat höchstens ${MOST_OPTIONS} Antworten.`, es: `Tiene como máximo ${MOST_OPTIONS} opciones.` },
  optionEmpty: { en: 'Write something, add a picture, or remove it.', de: 'Schreib etwas, füge ein Bild hinzu oder entferne sie.', es: 'Escribe algo, añade una imagen o quítala.' },
  optionLong: { en: `An option has at most ${LONGEST_OPTION} characters.`, de: `Eine Antwort hat höchstens ${LONGEST_OPTION} Zeichen.`, es: `Una opción tiene como máximo ${LONGEST_OPTION} caracteres.` },
  optionTwice: { en: 'This one is there twice.', de: 'Die gibt es zweimal.', es: 'Esta está dos veces.' },
  noSolution: { en: 'Mark what is right.', de: 'Markiere, was richtig ist.', es: 'Marca lo que es correcto.' },
  oneSolution: { en: 'Mark the option that is right.', de: 'Markiere die richtige Antwort.', es: 'Marca la opción correcta.' },
  scaleOrder: { en: 'The scale ends higher than it begins.', de: 'Die Skala endet höher, als sie beginnt.', es: 'La escala termina más arriba de donde empieza.' },
  scaleStep: { en: 'A step is more than 0.', de: 'Ein Schritt ist größer als 0.', es: 'Un paso es mayor que 0.' },
  scaleRight: { en: 'What is right lies on the scale, and goes up.', de: 'Was richtig ist, liegt auf der Skala und steigt an.', es: 'Lo correcto está en la escala, de menor a mayor.' },
  tolerance: { en: 'The tolerance is a number, and not negative.', de: 'Die Toleranz ist eine Zahl und nicht negativ.', es: 'La tolerancia es un número no negativo.' },
  noAccepted: { en: 'It needs a right answer.', de: 'Sie braucht eine richtige Antwort.', es: 'Necesita una respuesta correcta.' },
  manyAccepted: { en: `It has at most ${MOST_ACCEPTED} right answers.`, de: `Sie hat höchstens ${MOST_ACCEPTED} richtige Antworten.`, es: `Tiene como máximo ${MOST_ACCEPTED} respuestas correctas.` },
  acceptedEmpty: { en: 'Write what is right.', de: 'Schreib, was richtig ist.', es: 'Escribe lo que es correcto.' },
  acceptedLong: { en: `It has at most ${LONGEST_OPTION} characters.`, de: `Höchstens ${LONGEST_OPTION} Zeichen.`, es: `Como máximo ${LONGEST_OPTION} caracteres.` },
  words: { en: `From 1 to ${MOST_WORDS} words.`, de: `Von 1 bis ${MOST_WORDS} Wörter.`, es: `De 1 a ${MOST_WORDS} palabras.` },
  noNumber: { en: 'This is not a number here.', de: 'Das ist hier keine Zahl.', es: 'Aquí esto no es un número.' },
})

/** What is wrong, and what to do about it. */
export function complaintWords(reason: Reason | 'noNumber'): string {
  return words[reason]
}
