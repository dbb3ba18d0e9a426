import { catalogue } from './catalogue'
import { figure } from './numbers'

/** The test of a connection. */
export const test = catalogue({
  title: { en: 'Connection test', de: 'Verbindungstest', es: 'Prueba de conexión' },
  lead: { en: 'What a game needs, tried from this device. It takes a minute.', de: 'Was ein Spiel braucht, von diesem Gerät aus probiert. Es dauert eine Minute.', es: 'Lo que necesita una partida, probado desde este dispositivo. Dura un minuto.' },
  page: { en: 'The page is loaded', de: 'Die Seite ist geladen', es: 'La página está cargada' },
  open: { en: 'A WebSocket opens', de: 'Ein WebSocket geht auf', es: 'Se abre un WebSocket' },
  trip: { en: 'Round trip to the game server', de: 'Weg zum Spielserver und zurück', es: 'Ida y vuelta al servidor' },
  held: { en: 'The WebSocket stays open', de: 'Der WebSocket bleibt offen', es: 'El WebSocket sigue abierto' },
  waiting: { en: 'waits', de: 'wartet', es: 'espera' },
  running: { en: 'running', de: 'läuft', es: 'en curso' },
  good: { en: 'good', de: 'gut', es: 'bien' },
  slow: { en: 'slow', de: 'langsam', es: 'lento' },
  failed: { en: 'failed', de: 'fehlgeschlagen', es: 'falló' },
  ms: { en: (ms: number) => `${figure(ms, 0)} ms`, de: (ms: number) => `${figure(ms, 0)} ms`, es: (ms: number) => `${figure(ms, 0)} ms` },
  seconds: { en: (seconds: number, of: number) => `${seconds} of ${of} s`, de: (seconds: number, of: number) => `${seconds} von ${of} s`, es: (seconds: number, of: number) => `${seconds} de ${of} s` },
  blocked: {
    en: 'WebSockets are blocked between this device and the server. A company network, a proxy or a browser extension may do that: try another network, or ask whoever runs it to allow WebSockets for this address.',
    de: 'WebSockets sind zwischen diesem Gerät und dem Server gesperrt. Das tun manche Firmennetze, Proxys oder Erweiterungen: Versuche ein anderes Netz, oder bitte die Verantwortlichen, WebSockets für diese Adresse zu erlauben.',
    es: 'Los WebSockets están bloqueados entre este dispositivo y el servidor. Puede hacerlo una red de empresa, un proxy o una extensión: prueba otra red o pide que permitan WebSockets para esta dirección.',
  },
  offline: { en: 'This device is offline.', de: 'Dieses Gerät ist offline.', es: 'Este dispositivo está sin conexión.' },
  cut: {
    en: 'The connection was cut while nothing was said. Something on the way ends idle connections: a game reconnects by itself, but may stutter.',
    de: 'Die Verbindung wurde getrennt, während nichts gesagt wurde. Etwas unterwegs beendet ruhende Verbindungen: Ein Spiel verbindet von selbst neu, kann aber stocken.',
    es: 'La conexión se cortó mientras estaba en silencio. Algo en el camino corta conexiones inactivas: la partida reconecta sola, pero puede ir a saltos.',
  },
  slowWords: { en: 'Answers travel slowly from here. The server takes that into account, up to a quarter of a second.', de: 'Antworten sind von hier lange unterwegs. Der Server rechnet das an, bis zu einer Viertelsekunde.', es: 'Las respuestas viajan despacio desde aquí. El servidor lo tiene en cuenta, hasta un cuarto de segundo.' },
  allGood: { en: 'Everything works. You can play.', de: 'Alles klappt. Du kannst spielen.', es: 'Todo funciona. Puedes jugar.' },
  again: { en: 'Test again', de: 'Noch einmal testen', es: 'Probar de nuevo' },
})
