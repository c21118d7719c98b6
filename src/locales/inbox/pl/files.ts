import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Dołącz pliki',
  dropFiles: 'Upuść je tutaj, aby dołączyć',
  attached: (names) => `Dołączono: ${names}`,
  tooManyFiles: (count) => `Najwyżej ${count} naraz.`,
  uploading: (name) => `Przesyłanie: ${name}`,
  uploaded: (name) => `Przesłano: ${name}`,
  removeFile: (name) => `Usuń ${name}`,
  fileWaits: 'Czeka na połączenie',
  fileTooLarge: (size) => `Za duży. Można wysłać do ${size}.`,
  fileWrongType: 'Ten rodzaj pliku nie jest przyjmowany albo plik nie jest tym, co mówi jego nazwa.',
  fileRefused: 'Nie udało się wysłać tego pliku.',
  fileLost: 'Nie przesłano go przed opuszczeniem strony. Dołącz go ponownie.',
  saveFile: 'Zapisz plik',
  showLarge: (name) => `Pokaż ${name} w dużym rozmiarze`,
  previousPicture: 'Poprzedni obraz',
  nextPicture: 'Następny obraz',
  closePicture: 'Zamknij obraz',
}
