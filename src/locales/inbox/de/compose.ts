import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emojis',
  searchEmoji: 'Emoji suchen',
  noEmoji: 'So heißt keines.',
  format: 'Formatierung',
  strong: 'Fett',
  em: 'Kursiv',
  code: 'Code',
  link: 'Link',
  bullet_list: 'Aufzählung',
  ordered_list: 'Nummerierte Liste',
  blockquote: 'Zitat',
  code_block: 'Codeblock',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Text',
  linkAddress: 'Adresse',
  linkBad: 'Diese Adresse könnte kein Besucher öffnen.',
  linkPut: 'Verlinken',
  linkRemove: 'Link entfernen',
  linkKeep: 'Abbrechen',
  asPlain: 'Zu lang für Formatierung: Es kommt als reiner Text an.',
}
