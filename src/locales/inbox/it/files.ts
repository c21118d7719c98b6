import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Allega file',
  dropFiles: 'Li rilasci qui per allegarli',
  attached: (names) => `Allegato: ${names}`,
  tooManyFiles: (count) => `Al massimo ${count} alla volta.`,
  uploading: (name) => `Caricamento di ${name}`,
  uploaded: (name) => `Caricato: ${name}`,
  removeFile: (name) => `Rimuovi ${name}`,
  fileWaits: 'In attesa di connessione',
  fileTooLarge: (size) => `Troppo grande. Si possono inviare fino a ${size}.`,
  fileWrongType: 'Questo tipo di file non è accettato, o non è ciò che dice il nome.',
  fileRefused: 'Non è stato possibile inviare questo file.',
  fileLost: 'Non caricato prima di lasciare la pagina. Lo alleghi di nuovo.',
  saveFile: 'Salva file',
  showLarge: (name) => `Mostra ${name} in grande`,
  previousPicture: 'Immagine precedente',
  nextPicture: 'Immagine successiva',
  closePicture: 'Chiudi l’immagine',
}
