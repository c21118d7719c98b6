import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Che cosa scrive',
  reply: 'Risposta',
  note: 'Nota privata',
  field: 'Una nota che vedono solo i colleghi',
  keep: 'Salva nota',
  by: (name) => `Nota privata di ${name}`,
  byYou: 'La sua nota privata',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Salvataggio …',
  notSaved: 'Non salvata.',
  key: 'Scrivi una nota privata',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('it', count, { one: 'sta guardando', other: 'stanno guardando' })}`,
  writing: (names, count) => `${names} ${counted('it', count, { one: 'sta scrivendo', other: 'stanno scrivendo' })}`,
}
