import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emoji',
  searchEmoji: 'Cerca emoji',
  noEmoji: 'Nessuna si chiama così.',
  format: 'Formattazione',
  strong: 'Grassetto',
  em: 'Corsivo',
  code: 'Codice',
  link: 'Link',
  bullet_list: 'Elenco puntato',
  ordered_list: 'Elenco numerato',
  blockquote: 'Citazione',
  code_block: 'Blocco di codice',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Testo',
  linkAddress: 'Indirizzo',
  linkBad: 'Un visitatore non potrebbe aprire questo indirizzo.',
  linkPut: 'Collega',
  linkRemove: 'Rimuovi link',
  linkKeep: 'Annulla',
  asPlain: 'Troppo lungo per la formattazione: arriva come testo semplice.',
}
