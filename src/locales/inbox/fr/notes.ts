import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Ce que vous écrivez',
  reply: 'Réponse',
  note: 'Note privée',
  field: 'Une note que seuls vos collègues voient',
  keep: 'Enregistrer la note',
  by: (name) => `Note privée de ${name}`,
  byYou: 'Votre note privée',
  spoken: (whose, text) => `${whose} : ${text}`,
  saving: 'Enregistrement …',
  notSaved: 'Non enregistrée.',
  key: 'Écrire une note privée',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('fr', count, { one: 'regarde', other: 'regardent' })}`,
  writing: (names, count) => `${names} ${counted('fr', count, { one: 'écrit', other: 'écrivent' })}`,
}
