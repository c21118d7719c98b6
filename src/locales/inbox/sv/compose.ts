import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emojier',
  searchEmoji: 'Sök emoji',
  noEmoji: 'Ingen emoji heter så.',
  format: 'Formatering',
  strong: 'Fet',
  em: 'Kursiv',
  code: 'Kod',
  link: 'Länk',
  bullet_list: 'Punktlista',
  ordered_list: 'Numrerad lista',
  blockquote: 'Citat',
  code_block: 'Kodblock',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Text',
  linkAddress: 'Adress',
  linkBad: 'En besökare kan inte öppna den här adressen.',
  linkPut: 'Länka',
  linkRemove: 'Ta bort länken',
  linkKeep: 'Avbryt',
  asPlain: 'För långt för formatering: det kommer fram som vanlig text.',
}
