import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Bifoga filer',
  dropFiles: 'Släpp dem här för att bifoga dem',
  attached: (names) => `Bifogat: ${names}`,
  tooManyFiles: (count) => `Högst ${count} åt gången.`,
  uploading: (name) => `Laddar upp ${name}`,
  uploaded: (name) => `Uppladdad: ${name}`,
  removeFile: (name) => `Ta bort ${name}`,
  fileWaits: 'Väntar på en anslutning',
  fileTooLarge: (size) => `För stor. Upp till ${size} kan skickas.`,
  fileWrongType: 'Den här sortens fil tas inte emot, eller så är den inte vad namnet säger.',
  fileRefused: 'Filen kunde inte skickas.',
  fileLost: 'Hann inte laddas upp innan sidan lämnades. Bifoga den igen.',
  saveFile: 'Spara filen',
  showLarge: (name) => `Visa ${name} i stort format`,
  previousPicture: 'Föregående bild',
  nextPicture: 'Nästa bild',
  closePicture: 'Stäng bilden',
}
