import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Was Sie schreiben',
  reply: 'Antwort',
  note: 'Private Notiz',
  field: 'Eine Notiz, die nur Kollegen sehen',
  keep: 'Notiz speichern',
  by: (name) => `Private Notiz von ${name}`,
  byYou: 'Ihre private Notiz',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Wird gespeichert …',
  notSaved: 'Nicht gespeichert.',
  key: 'Private Notiz schreiben',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('de', count, { one: 'sieht zu', other: 'sehen zu' })}`,
  writing: (names, count) => `${names} ${counted('de', count, { one: 'schreibt', other: 'schreiben' })}`,
}
