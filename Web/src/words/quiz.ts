import { catalogue } from './catalogue'
import { count } from './numbers'

/** What players, hosts and screens call the same things. */
export const quiz = catalogue({
  yes: { en: 'True', de: 'Wahr', es: 'Verdadero' },
  no: { en: 'False', de: 'Falsch', es: 'Falso' },
  question: {
    en: (number: number, of: number) => `Question ${number} of ${of}`,
    de: (number: number, of: number) => `Frage ${number} von ${of}`,
    es: (number: number, of: number) => `Pregunta ${number} de ${of}`,
  },
  double: { en: 'Double points', de: 'Doppelte Punkte', es: 'Puntos dobles' },
  noPoints: { en: 'No points', de: 'Ohne Punkte', es: 'Sin puntos' },
  points: {
    en: (points: number) => count(points, 'point', 'points'),
    de: (points: number) => count(points, 'Punkt', 'Punkte'),
    es: (points: number) => count(points, 'punto', 'puntos'),
  },
  players: {
    en: (players: number) => count(players, 'player', 'players'),
    de: (players: number) => count(players, 'Spieler:in', 'Spieler:innen'),
    es: (players: number) => count(players, 'jugador', 'jugadores'),
  },
  secondsLeft: {
    en: (seconds: number) => `${count(seconds, 'second', 'seconds')} left`,
    de: (seconds: number) => `noch ${count(seconds, 'Sekunde', 'Sekunden')}`,
    es: (seconds: number) => `${seconds === 1 ? 'queda' : 'quedan'} ${count(seconds, 'segundo', 'segundos')}`,
  },
  noMedia: { en: 'This could not be loaded.', de: 'Das konnte nicht geladen werden.', es: 'No se pudo cargar.' },
  pausedByHost: { en: 'The host has paused the game.', de: 'Die Spielleitung macht eine Pause.', es: 'El anfitrión ha pausado el juego.' },
  hostAway: { en: 'The host has lost the connection. The game goes on when they are back.', de: 'Die Spielleitung ist nicht verbunden. Es geht weiter, sobald sie zurück ist.', es: 'El anfitrión ha perdido la conexión. El juego seguirá cuando vuelva.' },
  explanation: { en: 'Why', de: 'Warum', es: 'Por qué' },
})
