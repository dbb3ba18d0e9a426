import { catalogue } from './catalogue'
import { figure, tenths } from './numbers'

/** What players see from the lobby to their answer. */
export const player = catalogue({
  connecting: { en: 'Connecting …', de: 'Verbinde …', es: 'Conectando …' },
  refused: { en: 'You are not in this game any more', de: 'Du bist nicht mehr in diesem Spiel', es: 'Ya no estás en esta partida' },
  joinAgain: { en: 'Join again', de: 'Noch einmal beitreten', es: 'Unirse de nuevo' },
  kicked: { en: 'The host has sent you out', de: 'Die Spielleitung hat dich hinausgeschickt', es: 'El anfitrión te ha sacado' },
  kickedLead: { en: 'You cannot come back into this game. See you in the next one!', de: 'In dieses Spiel kommst du nicht zurück. Bis zum nächsten!', es: 'No puedes volver a esta partida. ¡Hasta la próxima!' },
  waiting: { en: 'The host will let you in', de: 'Die Spielleitung lässt dich gleich herein', es: 'El anfitrión te dejará entrar' },
  waitingLead: { en: 'Keep this page open. It goes on by itself.', de: 'Lass diese Seite offen. Es geht von selbst weiter.', es: 'Deja esta página abierta. Seguirá sola.' },
  cameLate: { en: 'You’re in! The next question is yours.', de: 'Du bist dabei! Die nächste Frage ist deine.', es: '¡Ya estás dentro! La próxima pregunta es tuya.' },
  cameLateLead: { en: 'This one began before you came. It costs you no points.', de: 'Diese hat begonnen, bevor du kamst. Das kostet dich keine Punkte.', es: 'Esta empezó antes de que llegaras. No te cuesta puntos.' },
  in: { en: 'You’re in! See your name on the screen?', de: 'Du bist dabei! Siehst du deinen Namen auf der Leinwand?', es: '¡Ya estás dentro! ¿Ves tu nombre en la pantalla?' },
  inLead: { en: 'The game starts soon. Keep this page open.', de: 'Gleich geht es los. Lass diese Seite offen.', es: 'La partida empieza pronto. Deja esta página abierta.' },
  renamed: {
    en: (name: string) => `This name is taken, we made you ${name}.`,
    de: (name: string) => `Diesen Namen gibt es schon, du heißt hier ${name}.`,
    es: (name: string) => `Ese nombre ya está en uso, aquí te llamas ${name}.`,
  },
  inTeam: { en: (team: string) => `Team ${team}`, de: (team: string) => `Team ${team}`, es: (team: string) => `Equipo ${team}` },
  getReady: { en: 'Get ready', de: 'Mach dich bereit', es: 'Prepárate' },
  lookUp: { en: 'Read the slide. The host goes on.', de: 'Lies die Folie. Die Spielleitung macht weiter.', es: 'Lee la diapositiva. El anfitrión continúa.' },
  paused: { en: 'Paused', de: 'Pause', es: 'En pausa' },

  extra: { en: (times: number) => `${figure(times)} × the time`, de: (times: number) => `${figure(times)}-fache Zeit`, es: (times: number) => `${figure(times)} × el tiempo` },

  chooseOne: { en: 'Choose one', de: 'Wähle eine Antwort', es: 'Elige una' },
  chooseSome: { en: 'Choose all that are right', de: 'Wähle alle richtigen', es: 'Elige todas las correctas' },
  chooseAny: { en: 'Choose as many as you like', de: 'Wähle, so viele du willst', es: 'Elige las que quieras' },
  putInOrder: { en: 'Put them in order, the first on top', de: 'Bring sie in die richtige Reihenfolge, das Erste nach oben', es: 'Ponlas en orden, la primera arriba' },
  setNumber: { en: 'Set the number', de: 'Stell die Zahl ein', es: 'Ajusta el número' },
  guess: { en: 'Your estimate', de: 'Deine Schätzung', es: 'Tu estimación' },
  guessHint: { en: 'The nearer, the more points.', de: 'Je näher, desto mehr Punkte.', es: 'Cuanto más cerca, más puntos.' },
  notNumber: { en: 'Write a number, like 206 or 3.5.', de: 'Schreib eine Zahl, zum Beispiel 206 oder 3,5.', es: 'Escribe un número, como 206 o 3,5.' },
  yourAnswer: { en: 'Your answer', de: 'Deine Antwort', es: 'Tu respuesta' },
  yourWord: { en: (number: number) => `Word ${number}`, de: (number: number) => `Wort ${number}`, es: (number: number) => `Palabra ${number}` },
  cloudHint: {
    en: (most: number) => (most === 1 ? 'One word or a few.' : `Up to ${most} answers, one is enough.`),
    de: (most: number) => (most === 1 ? 'Ein Wort oder wenige.' : `Bis zu ${most} Antworten, eine genügt.`),
    es: (most: number) => (most === 1 ? 'Una palabra o pocas.' : `Hasta ${most} respuestas, una basta.`),
  },
  wordMissing: { en: 'Write something first.', de: 'Schreib zuerst etwas.', es: 'Primero escribe algo.' },
  choiceMissing: { en: 'Choose at least one.', de: 'Wähle mindestens eine Antwort.', es: 'Elige al menos una.' },
  send: { en: 'Send answer', de: 'Antwort senden', es: 'Enviar respuesta' },
  less: { en: 'Less', de: 'Weniger', es: 'Menos' },
  more: { en: 'More', de: 'Mehr', es: 'Más' },
  moveUp: { en: (what: string) => `Move up: ${what}`, de: (what: string) => `Nach oben: ${what}`, es: (what: string) => `Subir: ${what}` },
  moveDown: { en: (what: string) => `Move down: ${what}`, de: (what: string) => `Nach unten: ${what}`, es: (what: string) => `Bajar: ${what}` },
  movedTo: {
    en: (what: string, place: number, of: number) => `${what}: ${place} of ${of}`,
    de: (what: string, place: number, of: number) => `${what}: ${place} von ${of}`,
    es: (what: string, place: number, of: number) => `${what}: ${place} de ${of}`,
  },

  sending: { en: 'Sending …', de: 'Wird gesendet …', es: 'Enviando …' },
  sent: { en: 'Answer sent', de: 'Antwort ist angekommen', es: 'Respuesta enviada' },
  sentLead: { en: 'Waiting for the others.', de: 'Wir warten auf die anderen.', es: 'Esperando a los demás.' },
  late: {
    en: (ms: number) => `Too late by ${tenths(ms)} s`,
    de: (ms: number) => `Um ${tenths(ms)} s zu spät`,
    es: (ms: number) => `Tarde por ${tenths(ms)} s`,
  },
  notTaken: { en: 'Your answer was not taken', de: 'Deine Antwort wurde nicht angenommen', es: 'Tu respuesta no fue aceptada' },
  notSent: { en: 'Your answer could not be sent. Try again.', de: 'Deine Antwort konnte nicht gesendet werden. Versuche es noch einmal.', es: 'No se pudo enviar tu respuesta. Inténtalo de nuevo.' },
  score: { en: (points: number) => `${figure(points)} points`, de: (points: number) => `${figure(points)} Punkte`, es: (points: number) => `${figure(points)} puntos` },
})
