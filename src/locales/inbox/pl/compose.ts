import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emoji',
  searchEmoji: 'Szukaj emoji',
  noEmoji: 'Żadne tak się nie nazywa.',
  format: 'Formatowanie',
  strong: 'Pogrubienie',
  em: 'Kursywa',
  code: 'Kod',
  link: 'Link',
  bullet_list: 'Lista punktowana',
  ordered_list: 'Lista numerowana',
  blockquote: 'Cytat',
  code_block: 'Blok kodu',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Tekst',
  linkAddress: 'Adres',
  linkBad: 'Gość nie mógłby otworzyć tego adresu.',
  linkPut: 'Wstaw',
  linkRemove: 'Usuń link',
  linkKeep: 'Anuluj',
  asPlain: 'Za długie na formatowanie: dotrze jako zwykły tekst.',
}
