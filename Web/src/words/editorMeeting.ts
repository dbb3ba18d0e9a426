import { catalogue } from './catalogue'
import { count } from './numbers'
import type { PartName } from '../editor/parts'
import type { QuizPart } from '../editor/merge'

type AnyPart = PartName | QuizPart | 'deleted'

const parts = catalogue<Record<AnyPart, string>>({
  text: { en: 'Text', de: 'Text', es: 'Texto' },
  time: { en: 'Time', de: 'Zeit', es: 'Tiempo' },
  points: { en: 'Points', de: 'Punkte', es: 'Puntos' },
  explanation: { en: 'Explanation', de: 'Erklärung', es: 'Explicación' },
  media: { en: 'Picture or sound', de: 'Bild oder Ton', es: 'Imagen o sonido' },
  tags: { en: 'Tags', de: 'Schlagwörter', es: 'Etiquetas' },
  answers: { en: 'Answers', de: 'Antworten', es: 'Respuestas' },
  several: { en: 'Several choices', de: 'Mehrere Antworten', es: 'Varias opciones' },
  caseCounts: { en: 'Capitals', de: 'Groß- und Kleinschreibung', es: 'Mayúsculas' },
  typos: { en: 'Typos', de: 'Tippfehler', es: 'Erratas' },
  unit: { en: 'Unit', de: 'Einheit', es: 'Unidad' },
  kind: { en: 'Type of question', de: 'Art der Frage', es: 'Tipo de pregunta' },
  title: { en: 'Title of the quiz', de: 'Titel des Quiz', es: 'Título del cuestionario' },
  description: { en: 'Description of the quiz', de: 'Beschreibung des Quiz', es: 'Descripción del cuestionario' },
  language: { en: 'Language of the quiz', de: 'Sprache des Quiz', es: 'Idioma del cuestionario' },
  quizTags: { en: 'Tags of the quiz', de: 'Schlagwörter des Quiz', es: 'Etiquetas del cuestionario' },
  deleted: { en: 'Deleted or kept', de: 'Gelöscht oder behalten', es: 'Eliminada o conservada' },
})

/** Two people at one quiz. */
export const meeting = catalogue({
  title: { en: 'Changes of somebody else', de: 'Änderungen von jemand anderem', es: 'Cambios de otra persona' },
  somebody: { en: 'Somebody', de: 'Jemand', es: 'Alguien' },
  meanwhile: { en: (who: string, what: string) => `${who} ${what} meanwhile. Both versions are brought together.`, de: (who: string, what: string) => `${who} hat inzwischen ${what}. Beide Fassungen sind zusammengeführt.`, es: (who: string, what: string) => `${who} ha ${what} entretanto. Las dos versiones están unidas.` },
  changed: { en: (numbers: string, many: number) => `changed ${many === 1 ? 'question' : 'questions'} ${numbers}`, de: (numbers: string, many: number) => `${many === 1 ? 'Frage' : 'die Fragen'} ${numbers} geändert`, es: (numbers: string, many: number) => `cambiado ${many === 1 ? 'la pregunta' : 'las preguntas'} ${numbers}` },
  added: { en: (numbers: string, many: number) => `added ${many === 1 ? 'question' : 'questions'} ${numbers}`, de: (numbers: string, many: number) => `${many === 1 ? 'Frage' : 'die Fragen'} ${numbers} hinzugefügt`, es: (numbers: string, many: number) => `añadido ${many === 1 ? 'la pregunta' : 'las preguntas'} ${numbers}` },
  removed: { en: (many: number) => `deleted ${count(many, 'question', 'questions')}`, de: (many: number) => `${count(many, 'Frage', 'Fragen')} gelöscht`, es: (many: number) => `eliminado ${count(many, 'pregunta', 'preguntas')}` },
  moved: { en: 'changed the order', de: 'die Reihenfolge geändert', es: 'cambiado el orden' },
  front: { en: 'changed title or settings', de: 'Titel oder Einstellungen geändert', es: 'cambiado el título o los ajustes' },
  bothChanged: { en: 'These were changed by both of you. Yours is in the quiz; choose what shall stay.', de: 'Das habt ihr beide geändert. Deine Fassung steht im Quiz; wähle, was bleiben soll.', es: 'Esto lo habéis cambiado los dos. Lo tuyo está en el cuestionario; elige qué debe quedar.' },
  mine: { en: 'Yours', de: 'Deins', es: 'Lo tuyo' },
  theirs: { en: 'Theirs', de: 'Das andere', es: 'Lo otro' },
  keepMine: { en: 'Keep mine', de: 'Meins behalten', es: 'Conservar lo mío' },
  takeTheirs: { en: 'Take theirs', de: 'Das andere nehmen', es: 'Usar lo otro' },
  keptMine: { en: 'Yours stays.', de: 'Deins bleibt.', es: 'Lo tuyo se queda.' },
  tookTheirs: { en: 'Theirs is taken.', de: 'Das andere ist übernommen.', es: 'Se usa lo otro.' },
  nothing: { en: 'Nothing', de: 'Nichts', es: 'Nada' },
  deleted: { en: 'Deleted', de: 'Gelöscht', es: 'Eliminada' },
  kept: { en: 'Changed and kept', de: 'Geändert und behalten', es: 'Cambiada y conservada' },
  on: { en: 'On', de: 'Ein', es: 'Sí' },
  off: { en: 'Off', de: 'Aus', es: 'No' },
  question: { en: (number: number) => `Question ${number}`, de: (number: number) => `Frage ${number}`, es: (number: number) => `Pregunta ${number}` },
  close: { en: 'All right', de: 'In Ordnung', es: 'De acuerdo' },
})

export function partWords(part: AnyPart): string {
  return parts[part]
}
