import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Wat u schrijft',
  reply: 'Antwoord',
  note: 'Privénotitie',
  field: 'Een notitie die alleen collega’s zien',
  keep: 'Notitie opslaan',
  by: (name) => `Privénotitie van ${name}`,
  byYou: 'Uw privénotitie',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Wordt opgeslagen …',
  notSaved: 'Niet opgeslagen.',
  key: 'Privénotitie schrijven',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('nl', count, { one: 'kijkt mee', other: 'kijken mee' })}`,
  writing: (names, count) => `${names} ${counted('nl', count, { one: 'schrijft', other: 'schrijven' })}`,
}
