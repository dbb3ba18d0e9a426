import { catalogue } from './catalogue'

/** The frame around all pages. */
export const app = catalogue({
  skip: { en: 'Skip to content', de: 'Zum Inhalt', es: 'Ir al contenido' },
  language: { en: 'Language', de: 'Sprache', es: 'Idioma' },
  loading: { en: 'Loading …', de: 'Lädt …', es: 'Cargando …' },
  home: { en: 'QuizNet, to the start', de: 'QuizNet, zum Anfang', es: 'QuizNet, al inicio' },
  noPage: { en: 'There is no such page', de: 'Diese Seite gibt es nicht', es: 'Esta página no existe' },
  toStart: { en: 'To the start', de: 'Zum Anfang', es: 'Al inicio' },
  noCode: { en: 'A part of the page could not be loaded.', de: 'Ein Teil der Seite konnte nicht geladen werden.', es: 'No se pudo cargar una parte de la página.' },
  again: { en: 'Try again', de: 'Noch einmal versuchen', es: 'Intentar de nuevo' },
  system: { en: 'Device', de: 'Gerät', es: 'Sistema' },
  light: { en: 'Light', de: 'Hell', es: 'Claro' },
  dark: { en: 'Dark', de: 'Dunkel', es: 'Oscuro' },
  colours: {
    en: (now: string, next: string) => `Colours: ${now}. Change to ${next}.`,
    de: (now: string, next: string) => `Farben: ${now}. Wechseln zu ${next}.`,
    es: (now: string, next: string) => `Colores: ${now}. Cambiar a ${next}.`,
  },
  soundOn: { en: 'Sound on', de: 'Ton an', es: 'Sonido activado' },
  soundOff: { en: 'Sound off', de: 'Ton aus', es: 'Sonido desactivado' },
  lost: { en: 'Connection lost. Your points are safe, reconnecting …', de: 'Verbindung weg. Deine Punkte sind sicher, wir verbinden neu …', es: 'Conexión perdida. Tus puntos están a salvo, reconectando …' },
  lostHost: { en: 'You are offline. The game waits for you, reconnecting …', de: 'Du bist offline. Das Spiel wartet auf dich, wir verbinden neu …', es: 'Estás sin conexión. El juego te espera, reconectando …' },
  back: { en: 'Connected again.', de: 'Wieder verbunden.', es: 'Conectado de nuevo.' },
  noAnswer: { en: 'The server does not answer. Check your connection and try again.', de: 'Der Server antwortet nicht. Prüfe die Verbindung und versuche es noch einmal.', es: 'El servidor no responde. Revisa tu conexión e inténtalo de nuevo.' },
})
