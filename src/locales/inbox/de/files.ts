import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Dateien anhängen',
  dropFiles: 'Zum Anhängen hier ablegen',
  attached: (names) => `Angehängt: ${names}`,
  tooManyFiles: (count) => `Höchstens ${count} auf einmal.`,
  uploading: (name) => `${name} wird hochgeladen`,
  uploaded: (name) => `Hochgeladen: ${name}`,
  removeFile: (name) => `${name} entfernen`,
  fileWaits: 'Wartet auf eine Verbindung',
  fileTooLarge: (size) => `Zu groß. Bis zu ${size} lassen sich senden.`,
  fileWrongType: 'Diese Art Datei wird nicht angenommen, oder sie ist nicht, was ihr Name sagt.',
  fileRefused: 'Diese Datei konnte nicht gesendet werden.',
  fileLost: 'Nicht hochgeladen, bevor die Seite verlassen wurde. Bitte erneut anhängen.',
  saveFile: 'Datei speichern',
  showLarge: (name) => `${name} groß zeigen`,
  previousPicture: 'Voriges Bild',
  nextPicture: 'Nächstes Bild',
  closePicture: 'Bild schließen',
}
