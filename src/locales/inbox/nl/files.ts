import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Bestanden toevoegen',
  dropFiles: 'Zet ze hier neer om ze toe te voegen',
  attached: (names) => `Toegevoegd: ${names}`,
  tooManyFiles: (count) => `Hoogstens ${count} tegelijk.`,
  uploading: (name) => `${name} wordt geüpload`,
  uploaded: (name) => `Geüpload: ${name}`,
  removeFile: (name) => `${name} verwijderen`,
  fileWaits: 'Wacht op verbinding',
  fileTooLarge: (size) => `Te groot. Er kan tot ${size} worden verstuurd.`,
  fileWrongType: 'Dit soort bestand wordt niet aangenomen, of het is niet wat de naam zegt.',
  fileRefused: 'Dit bestand kon niet worden verstuurd.',
  fileLost: 'Niet geüpload voordat de pagina werd verlaten. Voeg het opnieuw toe.',
  saveFile: 'Bestand opslaan',
  showLarge: (name) => `${name} groot tonen`,
  previousPicture: 'Vorige afbeelding',
  nextPicture: 'Volgende afbeelding',
  closePicture: 'Afbeelding sluiten',
}
