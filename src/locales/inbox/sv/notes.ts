import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Vad du skriver',
  reply: 'Svar',
  note: 'Privat anteckning',
  field: 'En anteckning som bara kollegor ser',
  keep: 'Spara anteckning',
  by: (name) => `Privat anteckning av ${name}`,
  byYou: 'Din privata anteckning',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Sparar …',
  notSaved: 'Inte sparat.',
  key: 'Skriv en privat anteckning',
}

export const lookers: typeof lookersEn = {
  looking: (names) => `${names} tittar`,
  writing: (names) => `${names} skriver`,
}
