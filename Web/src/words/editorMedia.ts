import { catalogue } from './catalogue'

/** Pictures and sounds of a quiz. */
export const media = catalogue({
  chooseFile: { en: 'Add picture or sound', de: 'Bild oder Ton hinzufügen', es: 'Añadir imagen o sonido' },
  choosePicture: { en: 'Add picture', de: 'Bild hinzufügen', es: 'Añadir imagen' },
  byAddress: { en: 'By address', de: 'Per Adresse', es: 'Por dirección' },
  orDrop: { en: 'or drop a file here', de: 'oder zieh eine Datei hierher', es: 'o suelta un archivo aquí' },
  uploading: { en: 'Upload', de: 'Hochladen', es: 'Subida' },
  percent: { en: (percent: number) => `${percent} %`, de: (percent: number) => `${percent} %`, es: (percent: number) => `${percent} %` },
  uploaded: { en: 'The file is here.', de: 'Die Datei ist da.', es: 'El archivo está aquí.' },
  stop: { en: 'Stop', de: 'Abbrechen', es: 'Detener' },
  signIn: { en: 'Files need an account: sign in first.', de: 'Für Dateien braucht es ein Konto: melde dich zuerst an.', es: 'Los archivos requieren una cuenta: inicia sesión primero.' },
  address: { en: 'Address of a picture, sound or film', de: 'Adresse eines Bildes, Tons oder Films', es: 'Dirección de una imagen, un sonido o un vídeo' },
  addressHelp: { en: 'It begins with https://', de: 'Sie beginnt mit https://', es: 'Empieza por https://' },
  noAddress: { en: 'An address begins with https://', de: 'Eine Adresse beginnt mit https://', es: 'Una dirección empieza por https://' },
  take: { en: 'Take it', de: 'Übernehmen', es: 'Usar' },
  alternative: { en: 'What it shows, for those who do not see it', de: 'Was es zeigt, für alle, die es nicht sehen', es: 'Qué muestra, para quien no lo ve' },
  soundAlternative: { en: 'What it is, for those who do not hear it', de: 'Was es ist, für alle, die es nicht hören', es: 'Qué es, para quien no lo oye' },
  alternativeExample: { en: 'A planet with a ring around it', de: 'Ein Planet mit einem Ring darum', es: 'Un planeta con un anillo' },
  alternativeMissing: { en: 'Some players do not see pictures. Say in a few words what it shows, without giving the solution away.', de: 'Manche sehen keine Bilder. Sag in wenigen Worten, was es zeigt, ohne die Lösung zu verraten.', es: 'Algunos jugadores no ven imágenes. Di en pocas palabras qué muestra, sin revelar la solución.' },
  remove: { en: 'Remove', de: 'Entfernen', es: 'Quitar' },
})
