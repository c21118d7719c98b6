import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emoji’s',
  searchEmoji: 'Emoji zoeken',
  noEmoji: 'Er is er geen die zo heet.',
  format: 'Opmaak',
  strong: 'Vet',
  em: 'Cursief',
  code: 'Code',
  link: 'Link',
  bullet_list: 'Lijst met opsommingstekens',
  ordered_list: 'Genummerde lijst',
  blockquote: 'Citaat',
  code_block: 'Codeblok',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Tekst',
  linkAddress: 'Adres',
  linkBad: 'Een bezoeker kan dit adres niet openen.',
  linkPut: 'Koppelen',
  linkRemove: 'Link verwijderen',
  linkKeep: 'Annuleren',
  asPlain: 'Te lang voor opmaak: het komt aan als gewone tekst.',
}
