import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Co piszesz',
  reply: 'Odpowiedź',
  note: 'Notatka prywatna',
  field: 'Notatka, którą widzą tylko współpracownicy',
  keep: 'Zapisz notatkę',
  by: (name) => `Notatka prywatna: ${name}`,
  byYou: 'Twoja notatka prywatna',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Zapisywanie …',
  notSaved: 'Nie zapisano.',
  key: 'Napisz notatkę prywatną',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('pl', count, { one: 'patrzy', other: 'patrzą' })}`,
  writing: (names, count) => `${names} ${counted('pl', count, { one: 'pisze', other: 'piszą' })}`,
}
