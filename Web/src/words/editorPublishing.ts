import { catalogue } from './catalogue'
import { count } from './numbers'

/** From a draft to what is played. */
export const publishing = catalogue({
  publish: { en: 'Publish', de: 'Veröffentlichen', es: 'Publicar' },
  publishAgain: { en: 'Publish changes', de: 'Änderungen veröffentlichen', es: 'Publicar cambios' },
  busy: { en: 'Publishing …', de: 'Veröffentlicht …', es: 'Publicando …' },
  published: { en: 'Published. Games and assignments that begin now use it.', de: 'Veröffentlicht. Spiele und Aufgaben, die jetzt beginnen, nutzen es.', es: 'Publicado. Los juegos y tareas que empiecen ahora lo usan.' },
  isPublished: { en: 'Published', de: 'Veröffentlicht', es: 'Publicado' },
  isChanged: { en: 'Published, changed since', de: 'Veröffentlicht, seither geändert', es: 'Publicado, con cambios' },
  changesSince: { en: (changes: number) => (changes === 0 ? 'Published' : `Published, ${count(changes, 'change', 'changes')} since`), de: (changes: number) => (changes === 0 ? 'Veröffentlicht' : `Veröffentlicht, seither ${count(changes, 'Änderung', 'Änderungen')}`), es: (changes: number) => (changes === 0 ? 'Publicado' : `Publicado, ${count(changes, 'cambio', 'cambios')} desde entonces`) },
  draft: { en: 'Not published yet', de: 'Noch nicht veröffentlicht', es: 'Aún no publicado' },
  complete: { en: 'Complete', de: 'Vollständig', es: 'Completo' },
  missing: { en: (many: number) => `${count(many, 'thing is', 'things are')} missing`, de: (many: number) => (many === 1 ? '1 Sache fehlt' : `${count(many, 'Sache', 'Sachen')} fehlen`), es: (many: number) => (many === 1 ? 'Falta 1 cosa' : `Faltan ${count(many, 'cosa', 'cosas')}`) },
  missingTitle: { en: (many: number) => `${count(many, 'thing is', 'things are')} missing before it can be published`, de: (many: number) => `Vor dem Veröffentlichen ${many === 1 ? 'fehlt noch 1 Sache' : `fehlen noch ${count(many, 'Sache', 'Sachen')}`}`, es: (many: number) => `Antes de publicar ${many === 1 ? 'falta 1 cosa' : `faltan ${count(many, 'cosa', 'cosas')}`}` },
  missingLead: { en: 'Your work is saved all the same. Each line leads to its place.', de: 'Deine Arbeit ist trotzdem gespeichert. Jede Zeile führt an ihre Stelle.', es: 'Tu trabajo está guardado igualmente. Cada línea lleva a su lugar.' },
  wholeQuiz: { en: 'Quiz:', de: 'Quiz:', es: 'Cuestionario:' },
  questionNumber: { en: (number: number, option?: string) => `Question ${number}${option ? `, ${option}` : ''}:`, de: (number: number, option?: string) => `Frage ${number}${option ? `, ${option}` : ''}:`, es: (number: number, option?: string) => `Pregunta ${number}${option ? `, ${option}` : ''}:` },
  notPublished: { en: 'It is not published', de: 'Es ist nicht veröffentlicht', es: 'No está publicado' },
  notSaved: { en: 'It could not be saved just now, so it was not published. Try again when the connection is back.', de: 'Es ließ sich gerade nicht speichern und wurde darum nicht veröffentlicht. Versuche es noch einmal, wenn die Verbindung zurück ist.', es: 'No se pudo guardar ahora, así que no se publicó. Inténtalo cuando vuelva la conexión.' },
  meanwhile: { en: 'Somebody else has saved meanwhile. Both versions are brought together: look at it, and publish again.', de: 'Inzwischen hat noch jemand gespeichert. Beide Fassungen sind zusammengeführt: Sieh sie an und veröffentliche noch einmal.', es: 'Alguien más ha guardado entretanto. Las dos versiones están unidas: míralas y publica de nuevo.' },
  serverSays: { en: 'The server still misses something:', de: 'Dem Server fehlt noch etwas:', es: 'Al servidor aún le falta algo:' },
})
