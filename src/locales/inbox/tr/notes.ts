import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Ne yazdığınız',
  reply: 'Yanıt',
  note: 'Özel not',
  field: 'Yalnızca iş arkadaşlarının gördüğü bir not',
  keep: 'Notu kaydet',
  by: (name) => `Özel not: ${name}`,
  byYou: 'Özel notunuz',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Kaydediliyor …',
  notSaved: 'Kaydedilmedi.',
  key: 'Özel not yaz',
}

export const lookers: typeof lookersEn = {
  looking: (names) => `${names} bakıyor`,
  writing: (names) => `${names} yazıyor`,
}
